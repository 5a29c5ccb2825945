import { Partitioners, type KafkaMessage, type Message } from 'kafkajs';
import type { Received } from '#domain';
import type { NumberedEntry } from '#mongo';

const sequenceDigits = 19;

const murmur2 = Partitioners.DefaultPartitioner();

/** The partition of a key, as Kafka's own clients compute it, among a count that was fixed when the topic was made. */
export const partitionOf = (key: string, partitions: number): number =>
  murmur2({
    topic: '',
    message: { key, value: null },
    partitionMetadata: Array.from({ length: partitions }, (_, partitionId) => ({
      partitionId,
      leader: 0,
      partitionErrorCode: 0,
      replicas: [],
      isr: [],
    })),
  });

/** A journal entry as a Kafka message: CloudEvents 1.0, binary mode. `value` null is a tombstone. */
export const messageOf = (entry: NumberedEntry, value: object | null, source: string, partitions: number): Message => {
  const key = entry.stream === 'people' ? peopleKey(entry) : entry.aggregate;
  const headers = {
    ce_specversion: '1.0',
    ce_id: entry._id,
    ce_source: `/strandline/${source}`,
    ce_type: entry.publicType,
    ce_time: entry.at,
    ce_subject: entry.aggregate,
    ce_sequence: String(entry.position).padStart(sequenceDigits, '0'),
    ce_partitionkey: key,
    ce_aggregateversion: String(entry.version),
    ce_correlationid: entry.correlationId,
    ...(entry.causationId === undefined ? {} : { ce_causationid: entry.causationId }),
    ...(entry.traceparent === undefined ? {} : { traceparent: entry.traceparent }),
    'content-type': 'application/json',
  };
  return {
    key,
    value: value === null ? null : JSON.stringify(value),
    headers,
    partition: partitionOf(key, partitions),
  };
};

/** The people topic is compacted by person. */
const peopleKey = (entry: NumberedEntry): string => (entry.publicData as { personId: string }).personId;

/** The headers of a message as text; undefined ones are left out. */
export const headersOf = (headers: KafkaMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

export type Envelope = Omit<Received, 'data'>;

/** What the headers of a message say of it; undefined when it is none of ours. */
export const envelopeOf = (
  headers: Record<string, string>,
  key: string,
  stream: string,
  partition: number,
): Envelope | undefined => {
  const { ce_id: id, ce_type: type, ce_sequence: sequence, ce_time: time } = headers;
  const position = Number(sequence);
  if (id === undefined || type === undefined || time === undefined || !Number.isSafeInteger(position)) return undefined;
  const strand = stream.includes('.') ? stream.slice(stream.indexOf('.') + 1) : undefined;
  return {
    id,
    type,
    stream,
    key,
    partition,
    position,
    time,
    ...(strand === undefined ? {} : { strand }),
    ...optional('aggregateVersion', headers['ce_aggregateversion'], Number),
    ...optional('correlationId', headers['ce_correlationid'], String),
    ...optional('causationId', headers['ce_causationid'], String),
    ...optional('traceparent', headers['traceparent'], String),
  };
};

const optional = <Name extends string, Value>(name: Name, text: string | undefined, read: (text: string) => Value) =>
  (text === undefined ? {} : { [name]: read(text) }) as Partial<Record<Name, Value>>;
