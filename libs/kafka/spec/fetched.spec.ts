import { randomUUID } from 'node:crypto';
import { CompressionTypes, type KafkaMessage, type Message } from 'kafkajs';
import { eventually } from '#testing';
import { connect } from '../connection.js';
import { Fetched } from '../kafkajs/fetched.js';
import { kafkaSettings } from '../settings.js';
import { headersOf } from '../wire.js';

describe('messages as they are fetched', () => {
  const kafka = connect(kafkaSettings('spec'));
  const topic = `t${randomUUID().slice(0, 8)}.fetched`;
  const [producer, admin] = [kafka.producer(), kafka.admin()];
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 50 });
  afterAll(() => Promise.all([producer.disconnect(), consumer.disconnect(), admin.disconnect()]));

  it('are read as they were sent, whoever looks at which part; compressed ones are left to kafkajs', async () => {
    await Promise.all([producer.connect(), admin.connect(), consumer.connect()]);
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
    const sent: Message[] = [
      { key: 'plain', value: 'a value', headers: { one: '1', two: 'and two' }, timestamp: '1700000000000' },
      { key: 'other', value: 'x'.repeat(70_000), headers: { one: '1', two: '', three: 'y'.repeat(300) } },
      { key: 'tombstone', value: null, headers: {} },
      { key: 'ключ', value: '値', headers: { ce_subject: 'Käthe', two: 'after it' } },
      { key: null, value: 'no key', headers: { two: '2', one: '1' } },
    ];
    await producer.send({ topic, messages: sent });
    const got: KafkaMessage[] = [];
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void got.push(message) });
    await eventually(async () => expect(got).toHaveLength(5));
    await producer.send({ topic, messages: sent, compression: CompressionTypes.GZIP });
    await eventually(async () => expect(got).toHaveLength(10));
    expect(got.map((message) => message instanceof Fetched)).toEqual(Array.from({ length: 10 }, (_, at) => at < 5));
    expect(got.map(({ offset }) => Number(offset))).toEqual(Array.from({ length: 10 }, (_, at) => at));
    expect(got[0]).toHaveProperty('timestamp', '1700000000000');
    for (const [index, message] of got.entries()) {
      const { key, value, headers } = sent[index % 5] ?? { value: '' };
      expect([message.key?.toString() ?? null, message.value?.toString() ?? null]).toEqual([key, value]);
      expect(headersOf(message.headers)).toEqual(headers);
      if (message instanceof Fetched) expect(message.texts).toEqual(headers);
    }
  });
});
