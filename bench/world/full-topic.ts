import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { declarationOf, SessionDelivered } from '#contracts';
import { messageOf } from '#kafka';
import type { Bench } from '../framework/definition.js';
import type { Contender } from '../framework/rounds.js';
import { fillTopic, makeTopic, rawKafka } from '../peers/raw-kafka.js';
import type { Reading } from './reading.js';

const bytesOfValue = 500;

/** Fills the topic of a strand with events of 500 B about so many cohorts, as a relay would. */
export const fill = async (
  { kafkaBrokers, prefix }: Bench,
  strand: string,
  { count, keys, partitions }: { count: number; keys: number; partitions: number },
): Promise<void> => {
  const stream = `sessions.${strand}`;
  const [kafka, topic] = [rawKafka(kafkaBrokers), `${prefix}${stream}`];
  const cohorts = Array.from({ length: keys }, () => randomUUID());
  const data = { sessionId: randomUUID(), cohortId: cohorts[0] ?? '', item: 'count', on: '2023-09-01' };
  const pad = 'x'.repeat(bytesOfValue - JSON.stringify({ ...data, pad: '' }).length);
  await makeTopic(kafka, topic, partitions);
  await fillTopic(kafka, topic, count, (index) => {
    const aggregate = cohorts[index % keys] ?? '';
    const entry = {
      _id: randomUUID(),
      collection: 'counters',
      aggregate,
      version: index + 1,
      type: 'Counted',
      data: {},
      cause: '',
      who: 'bench',
      at: '2023-09-01T09:00:00Z',
      correlationId: data.sessionId,
      stream,
      position: index + 1,
      publicType: declarationOf(SessionDelivered).type,
      publicData: {},
    };
    return messageOf(entry, { ...data, cohortId: aggregate, pad }, 'bench', partitions);
  });
};

type What = Pick<Reading, 'kind' | 'deed' | 'strand' | 'partitions' | 'cells'>;

/** Reads a full topic from its beginning in a program of its own; timed from the first message to the last. */
export const reader = (
  { kafkaBrokers: brokers, mongodbUri, prefix }: Bench,
  name: string,
  what: What,
  operations?: number,
): Contender => ({
  name,
  fresh: true,
  ...(operations === undefined ? {} : { operations }),
  run: async (count, watch) => {
    const reading: Reading = { ...what, brokers, mongodbUri, prefix, run: `r${randomUUID().slice(0, 8)}`, count };
    const child = fork(join(import.meta.dirname, 'reading.js'), [JSON.stringify(reading)], {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', KAFKAJS_NO_PARTITIONER_WARNING: '1' },
      execArgv: ['--no-warnings', ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [])],
    });
    const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${name} ended by itself (${code})`)));
      child.on('message', (said) => void (said === 'begin' ? watch.begin() : watch.end().then(resolve)));
    });
    child.disconnect();
    await exit;
  },
});
