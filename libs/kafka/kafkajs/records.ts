import { createRequire } from 'node:module';

type Bytes = Buffer | string | null | undefined;
type Headers = Record<string, Bytes | Bytes[]>;
type KafkaRecord = { offsetDelta?: number; timestampDelta?: number; key: Bytes; value: Bytes; headers?: Headers };
/** What kafkajs writes into a batch. */
type Encoded = { buf: Buffer; buffer: Buffer };

const largestDelta = 2 ** 30;
const nothing = -1;

/** One record as kafkajs encodes it, in one piece of memory instead of one per header: a third of the time. */
export const recordOf = ({ offsetDelta = 0, timestampDelta = 0, key, value, headers = {} }: KafkaRecord): Encoded => {
  const names = Object.keys(headers);
  const parts = [key, value, ...names.flatMap((name) => [name, headers[name] as Bytes])];
  const lengths = parts.map((part) => (part === null || part === undefined ? nothing : Buffer.byteLength(part)));
  const contents = lengths.reduce((sum, length) => sum + sizeOf(length) + Math.max(0, length), 0);
  const body = 1 + sizeOf(timestampDelta) + sizeOf(offsetDelta) + sizeOf(names.length) + contents;
  const buffer = Buffer.allocUnsafe(sizeOf(body) + body);
  let at = writeNumber(buffer, 0, body);
  buffer[at++] = 0; // no record has attributes yet
  at = writeNumber(buffer, at, timestampDelta);
  at = writeNumber(buffer, at, offsetDelta);
  for (const [index, part] of parts.entries()) {
    if (index === 2) at = writeNumber(buffer, at, names.length);
    const length = lengths[index] ?? nothing;
    at = writeNumber(buffer, at, length);
    if (typeof part === 'string') at += buffer.write(part, at, length, 'utf8');
    else if (part) at += part.copy(buffer, at);
  }
  if (names.length === 0) writeNumber(buffer, at, 0);
  return { buf: buffer, buffer };
};

/** Kafka’s variable length of a number: zigzag, seven bits a byte. */
const zigzag = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;

const sizeOf = (value: number): number => {
  let size = 1;
  for (let left = zigzag(value); left >= 0x80; left >>>= 7) size += 1;
  return size;
};

const writeNumber = (buffer: Buffer, from: number, value: number): number => {
  let [at, left] = [from, zigzag(value)];
  for (; left >= 0x80; left >>>= 7) buffer[at++] = (left & 0x7f) | 0x80;
  buffer[at++] = left;
  return at;
};

/** Headers with several values and odd times are left to kafkajs. */
const isPlain = ({ timestampDelta = 0, headers = {} }: KafkaRecord): boolean =>
  timestampDelta >= 0 && timestampDelta < largestDelta && !Object.values(headers).some(Array.isArray);

// kafkajs 2.2.4 makes a buffer of 512 bytes for every header of every record; it asks for this module when it first sends.
const require = createRequire(import.meta.url);
const path = 'kafkajs/src/protocol/recordBatch/record/v0/index.js';
const theirs = require(path) as (record: KafkaRecord) => Encoded;
const module = require.cache[require.resolve(path)];
if (module) module.exports = (record: KafkaRecord) => (isPlain(record) ? recordOf(record) : theirs(record));

/** For comparing. */
export const theirRecordOf = theirs;
