import type { KafkaMessage, Message } from 'kafkajs';
import { v5 } from 'uuid';
import type { Received } from '#domain';
import type { JournaledMessage } from '#mongo';
import { partitionOf } from './partition-of.js';

/** Zero-padded, so that the order of texts is the order of numbers. */
const sequenceOf = (position: number): string => String(position).padStart(19, '0');

/** What a stream's topic is called, without the prefix: generation 1 like the stream, later ones `<stream>.g<n>`. */
export const topicOf = (stream: string, generation = 1): string =>
  generation < 2 ? stream : `${stream}.g${generation}`;

/** A journal entry as a Kafka message: CloudEvents 1.0, binary mode. `value` null is a tombstone. */
export const messageOf = (
  entry: JournaledMessage,
  value: object | null,
  source: string,
  partitions: number,
): Message => {
  const key = entry.stream === 'people' ? peopleKey(entry) : entry.aggregate;
  const headers = {
    ce_specversion: '1.0',
    ce_id: entry._id,
    ce_source: `/strandline/${source}`,
    ce_type: entry.publicType,
    ce_time: entry.at,
    ce_subject: entry.aggregate,
    ce_sequence: sequenceOf(entry.position),
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
const peopleKey = (entry: JournaledMessage): string =>
  (entry.publicData as { personId?: string }).personId ?? entry.aggregate;

/** The headers of a message as text; undefined ones are left out. */
export const headersOf = (headers: KafkaMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

/** The headers that an envelope is made of. */
export const headNames = [
  'ce_id',
  'ce_type',
  'ce_sequence',
  'ce_time',
  'ce_aggregateversion',
  'ce_correlationid',
  'ce_causationid',
  'traceparent',
] as const;
export type Head = Readonly<Partial<Record<(typeof headNames)[number], string | undefined>>>;

export type Envelope = Omit<Received, 'data'>;

/** What the headers of a message say of it; undefined when it is none of ours. */
export const envelopeOf = (headers: Head, key: string, stream: string, partition: number): Envelope | undefined => {
  const { ce_id: id, ce_type: type, ce_sequence: sequence, ce_time: time } = headers;
  const position = Number(sequence);
  if (id === undefined || type === undefined || time === undefined || !Number.isSafeInteger(position)) return undefined;
  const dot = stream.indexOf('.');
  const envelope: Envelope = { id, type, stream, key, partition, position, time };
  if (dot >= 0) envelope.strand = stream.slice(dot + 1);
  const { ce_aggregateversion, ce_correlationid, ce_causationid, traceparent } = headers;
  if (ce_aggregateversion !== undefined) envelope.aggregateVersion = Number(ce_aggregateversion);
  if (ce_correlationid !== undefined) envelope.correlationId = ce_correlationid;
  if (ce_causationid !== undefined) envelope.causationId = ce_causationid;
  if (traceparent !== undefined) envelope.traceparent = traceparent;
  return envelope;
};

/** Stands at a position of which no event is known any more; it says nothing. */
export const gapType = 'strandline.topic.gap.v1';

const endType = 'strandline.topic.ended.v1';

/** Where a stream goes on after the last message of a partition: its next generation, and the last position before it. */
export type TopicEnd = { generation: number; partitions: number; position: number };

/** The last message of one partition of a topic whose stream goes on in the next generation; repeating it changes nothing. */
export const endMarker = (
  { topic, partition, at, source }: { topic: string; partition: number; at: string; source: string },
  end: TopicEnd,
): Message => {
  const id = v5(`${topic}/${partition}`, v5.URL);
  const headers = {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: `/strandline/${source}`,
    ce_type: endType,
    ce_time: at,
    ce_subject: topic,
    ce_sequence: sequenceOf(end.position),
    ce_partitionkey: id,
    'content-type': 'application/json',
  };
  return { key: id, value: JSON.stringify(end), headers, partition };
};

/** Whether a message of this type is an end marker. */
export const isEnd = (type: string): boolean => type === endType;

/** What an end marker says; undefined for every other message. */
export const endOf = (headers: Record<string, string>, value: Buffer | null): TopicEnd | undefined =>
  headers['ce_type'] === endType && value !== null ? (JSON.parse(value.toString('utf8')) as TopicEnd) : undefined;
