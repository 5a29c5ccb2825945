import { randomUUID } from 'node:crypto';
import { CohortFinished, declarationOf } from '#contracts';
import { Checkpoints, Journal, Mongo, Parked, Topics, type NumberedEntry } from '#mongo';
import type { Handler } from '../consuming/handler.js';
import { Incoming } from '../consuming/incoming.js';
import { Lane } from '../consuming/lane.js';
import { Saving } from '../consuming/saving.js';
import { messageOf } from '../wire.js';

/** A database of its own, with what lanes and relays keep in it. */
export const ownDatabase = async () => {
  const mongo = await Mongo.connect(process.env['MONGODB_URI']!, `spec-${randomUUID().slice(0, 8)}`);
  const [journal, parked] = [new Journal(mongo), new Parked(mongo)];
  await Promise.all([journal.prepare(), parked.prepare()]);
  const drop = async (): Promise<void> => {
    await mongo.db.dropDatabase();
    await mongo.close();
  };
  return { mongo, journal, parked, checkpoints: new Checkpoints(mongo), topics: new Topics(mongo), drop };
};

/** The type of the event that these specs tell: a cohort has finished. */
export const { type } = declarationOf(CohortFinished);

/** A journal entry of one event about one cohort. */
export const entry = (stream: string, position: number, cohortId: string = randomUUID()): NumberedEntry => ({
  _id: randomUUID(),
  collection: 'cohorts',
  aggregate: cohortId,
  version: position,
  type: 'CohortFinished',
  data: {},
  cause: randomUUID(),
  who: 'someone',
  at: '2023-09-01T09:00:00Z',
  correlationId: randomUUID(),
  stream,
  position,
  publicType: type,
  publicData: { cohortId, strand: 'lamps', on: '2023-09-01' },
});

/** A message as a lane gets it; its position is one more than its offset. `value`: other bytes than the event’s own. */
export const message = (offset: number, cohortId: string, value?: Buffer): Incoming => {
  const { headers, value: own } = messageOf(
    entry('programmes', offset + 1, cohortId),
    entry('programmes', offset + 1, cohortId).publicData,
    'spec',
    1,
  );
  return new Incoming('programmes', 0, offset, {
    key: Buffer.from(cohortId),
    headers: headers ?? {},
    value: value ?? Buffer.from(String(own)),
  });
};

/** A lane of a handler on the only partition of a stream. */
export const laneOf = (
  { checkpoints, parked }: { checkpoints: Checkpoints; parked: Parked },
  handler: Handler,
  stream = 'programmes',
): Lane => {
  const place = { stream, source: stream, generation: 1, partition: 0, partitions: 1 };
  const saving = new Saving(checkpoints);
  return new Lane(handler, place, { checkpoints, parked, saving, isSure: () => true, ended: () => undefined });
};

/** Lanes that a spec begins, and ends all together as when their partitions are lost. */
export const lanesIn = (own: () => Parameters<typeof laneOf>[0]) => {
  const lanes: Lane[] = [];
  const begin = async (handler: Handler, stream?: string): Promise<Lane> => {
    const lane = laneOf(own(), handler, stream);
    await lane.open();
    lane.start();
    lanes.push(lane);
    return lane;
  };
  const endAll = async (): Promise<void> => {
    const ending = lanes.splice(0);
    for (const lane of ending) lane.drop();
    await Promise.all(ending.map(async ({ running }) => running));
  };
  return { begin, endAll };
};
