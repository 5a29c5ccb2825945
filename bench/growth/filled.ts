import { randomUUID } from 'node:crypto';
import type { Document } from 'mongodb';
import type { Mongo } from '#mongo';

const perSeed = 1_000;

/** Fills a collection inside the database: `of` makes the fields of a document from `$i`, its number from 0. */
const fill = async (mongo: Mongo, collection: string, count: number, of: Document): Promise<void> => {
  const seeds = mongo.collection<{ _id: number }>('seeds');
  await seeds.deleteMany({});
  await seeds.insertMany(Array.from({ length: Math.ceil(count / perSeed) }, (_, at) => ({ _id: at * perSeed })));
  await seeds
    .aggregate([
      { $project: { _id: 0, i: { $range: ['$_id', { $add: ['$_id', perSeed] }] } } },
      { $unwind: '$i' },
      { $project: of },
      { $out: collection },
    ])
    .toArray();
};

/** As long as a uuid, and in the order of the number. */
const idFrom = (of: string): Document => ({
  $concat: ['018c0000-0000-7000-8000-', { $substrCP: [{ $toString: { $toLong: { $add: [1e12, of] } } }, 1, 12] }],
});
const text = (value: string): Document => ({ $literal: value });

/** A journal of an earlier life of the service: another stream, other aggregates of ten events each. */
export const fillJournal =
  (count: number) =>
  (mongo: Mongo): Promise<void> =>
    fill(mongo, 'journal', count, {
      _id: idFrom('$i'),
      collection: text('counters'),
      aggregate: { $concat: ['aggregate-', { $toString: { $toLong: { $floor: { $divide: ['$i', 10] } } } }] },
      version: { $add: [{ $mod: ['$i', 10] }, 1] },
      type: text('Counted'),
      data: { mark: text(randomUUID()), strand: text('earlier') },
      cause: { $concat: ['bench:', idFrom('$i')] },
      who: text('bench'),
      at: text('2023-09-01T09:00:00Z'),
      correlationId: idFrom('$i'),
      stream: text('sessions.earlier'),
      position: { $add: ['$i', 1] },
      publicType: text('strandline.sessions.session-delivered.v1'),
      publicData: {
        sessionId: text(randomUUID()),
        cohortId: text(randomUUID()),
        item: text('count'),
        on: text('2023-09-01'),
      },
    });

/** Aggregates that exist: a register. */
export const fillRegister =
  (count: number) =>
  (mongo: Mongo): Promise<void> =>
    fill(mongo, 'counters', count, {
      _id: idFrom('$i'),
      version: { $literal: 1 },
      fence: { $literal: 0 },
      state: { count: { $literal: 1 }, strand: text('earlier'), name: { $concat: ['School ', { $toString: '$i' }] } },
      details: { $literal: {} },
      scope: { strands: ['earlier'] },
      changedAt: { $toDate: { $add: [1_693_000_000_000, '$i'] } },
      recent: { $literal: [] },
      trimmed: { $literal: false },
    });
