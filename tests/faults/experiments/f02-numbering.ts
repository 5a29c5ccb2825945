import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment, Stage } from '../experiment.js';
import { failpoints, ordersIn } from '../failpoints.js';
import type { World } from '../rig/world.js';
import { holdRelay } from './lease.js';
import { takeAll } from './steps.js';

type Written = { _id: string; recent: { cause: string; events: { id: string; public: Published }[] }[] };
type Published = { stream: string; type: string; data: object };

/** One event of each of three tallies is there; the relay has given them positions 1, 2 and 3 and does no more for now. */
const heldBeforeNumbering = async ({ world: create, chance }: Stage): Promise<World> => {
  const world = await create({ patches: [failpoints['before-numbering']] });
  const relay = await holdRelay(world, 'sessions');
  await world.begin({ tally: 1 }, ordersIn({ name: 'before-numbering', at: 1, deed: 'wait' }));
  await world.begin({ echo: 1 });
  const [tally] = world.of('tally');
  await takeAll(
    world,
    tally!,
    [1, 2, 3].map(() => ({ tally: chance.id(), entry: chance.id() })),
  );
  await relay.give();
  while (!world.hasPassed(tally!, 'before-numbering')) await sleep(20);
  return world;
};

/** What a relay that was held up before now writes into the journal: the n-th event at a position. */
const staleRelayWrites = async (world: World, nth: number, position: number): Promise<void> => {
  const sessions = world.databases.of('sessions');
  const written = await sessions.collection<Written>('tallies').find().sort({ changedAt: 1 }).toArray();
  const { _id: aggregate, recent } = written[nth - 1]!;
  const [commit] = recent;
  const { events, ...cause } = commit!;
  const { id, public: published, ...event } = events[0]!;
  const { stream, type: publicType, data: publicData } = published;
  const entry = { ...event, collection: 'tallies', aggregate, ...cause, stream, publicType, publicData, position };
  await sessions.collection<{ _id: string }>('journal').insertOne({ _id: id, ...entry });
};

export const staleRelay: Experiment = {
  name: 'F2-stale-relay',
  says: 'a stale relay writes the second event at the first position while another is about to number three',
  async play(stage) {
    const world = await heldBeforeNumbering(stage);
    await staleRelayWrites(world, 2, 1);
    world.goOn(world.of('tally')[0]!, 'before-numbering');
    return world;
  },
};

export const hole: Experiment = {
  name: 'F2-hole',
  says: 'a stale relay writes position 2, and position 1 only later: nothing is sent before it is there',
  async play(stage) {
    const world = await heldBeforeNumbering(stage);
    await staleRelayWrites(world, 2, 2);
    await sleep(11_000); // the sender looks at every stream each ten seconds
    await staleRelayWrites(world, 1, 1);
    world.goOn(world.of('tally')[0]!, 'before-numbering');
    return world;
  },
};

export const relayAway: Experiment = {
  name: 'F2-relay-away',
  says: 'one tally takes ninety steps while no relay numbers: nothing leaves its document before it is journaled',
  async play({ world: create, chance }) {
    const world = await create();
    const relay = await holdRelay(world, 'sessions');
    await world.begin({ tally: 1, echo: 1 });
    const tally = chance.id();
    const steps = Array.from({ length: 90 }, () => ({ tally, entry: chance.id() }));
    await takeAll(world, world.of('tally')[0]!, steps);
    await relay.give();
    return world;
  },
};
