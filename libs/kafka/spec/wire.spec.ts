import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { recordOf, theirRecordOf } from '../kafkajs/records.js';
import { partitionOf } from '../partition-of.js';
import { endMarker, endOf, headersOf, topicOf } from '../wire.js';

const theirs = Partitioners.DefaultPartitioner();
const metadataOf = (partitions: number) =>
  Array.from({ length: partitions }, (_, partitionId) => ({
    partitionId,
    leader: 0,
    partitionErrorCode: 0,
    replicas: [],
    isr: [],
  }));

describe('on the wire', () => {
  it('a key has the partition that Kafka’s own clients give it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 200 }), (key, partitions) => {
        const message = { key, value: null };
        expect(partitionOf(key, partitions)).toBe(
          theirs({ topic: '', message, partitionMetadata: metadataOf(partitions) }),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('a record has the bytes that kafkajs would give it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const bytes = fc.oneof(
      text,
      fc.constant(null),
      fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)),
    );
    const record = fc.record({
      offsetDelta: fc.nat({ max: 100_000 }),
      timestampDelta: fc.nat({ max: 2 ** 30 - 1 }),
      key: bytes,
      value: bytes,
      headers: fc.dictionary(text, text),
    });
    fc.assert(
      fc.property(record, (given) => {
        expect(recordOf(given).buffer.equals(theirRecordOf(given).buffer)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an end marker says where the stream goes on, and is the same when it is repeated', () => {
    const end = { generation: 2, partitions: 12, position: 41 };
    const place = { topic: topicOf('feedback.lamps'), partition: 3, at: '2023-09-01T09:00:00Z', source: 'feedback' };
    const marker = endMarker(place, end);
    const headers = headersOf(marker.headers);
    expect(endOf(headers, Buffer.from(String(marker.value)))).toEqual(end);
    expect(headers).toMatchObject({ ce_sequence: '0000000000000000041', ce_type: 'strandline.topic.ended.v1' });
    expect(endMarker(place, end)).toEqual(marker);
    expect(endMarker({ ...place, partition: 4 }, end).headers?.['ce_id']).not.toBe(headers['ce_id']);
    expect(
      endOf({ ...headers, ce_type: 'strandline.programmes.cohort-finished.v1' }, Buffer.from('{}')),
    ).toBeUndefined();
  });

  it('the first topic of a stream is called like it, a later one by its generation', () => {
    expect([1, 2, 12].map((generation) => topicOf('feedback.lamps', generation))).toEqual([
      'feedback.lamps',
      'feedback.lamps.g2',
      'feedback.lamps.g12',
    ]);
  });
});
