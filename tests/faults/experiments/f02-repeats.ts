import type { Experiment } from '../experiment.js';
import { ask } from '../rig/ask.js';
import { isCommand, mongodbProxy } from '../rig/proxy.js';
import { take, takeAll } from './steps.js';

export const retriedCreate: Experiment = {
  name: 'F2-retried-create',
  says: 'a create is sent to two instances at once, and again: one tally for one key',
  async play({ world: create, chance, expect }) {
    const world = await create();
    await world.begin({ tally: 2, echo: 1 });
    for (let time = 0; time < 20; time += 1) {
      const entry = chance.id();
      const send = async (url: string) =>
        JSON.parse((await ask(`${url}/tallies`, { body: { entry }, headers: { 'idempotency-key': entry } })).body) as {
          id: string;
          version: number;
        };
      const answers = [...(await Promise.all(world.urls.map(send))), await send(world.urls[0]!)];
      const [first] = answers;
      expect(
        answers.every(({ id, version }) => id === first!.id && version === 1),
        `one key was answered with ${JSON.stringify(answers)}`,
      );
      await world.ledger.accepted([{ entry, tally: first!.id, version: first!.version }]);
    }
    return world;
  },
};

export const unknownOutcome: Experiment = {
  name: 'F2-unknown-outcome',
  says: 'the database has written, its answer and that of the repetition are lost: the write happened once',
  async play({ world: create, where, chance, quick, seed, did, expect }) {
    let left = 0;
    const isDropped = (frame: Buffer): boolean => {
      if (!isCommand(frame, 'update', 'tallies') && !isCommand(frame, 'update', 'echoes')) return false;
      if (left > 0) return left-- > 0;
      if (chance.next() > 0.05) return false;
      left = 1; // the driver asks once more by itself; that answer is lost too
      return true;
    };
    const proxy = await mongodbProxy(where.mongodbUri, isDropped);
    try {
      const world = await create({ between: { ...where, mongodbUri: proxy.uri } });
      await world.begin({ tally: 1, echo: 1 });
      const total = quick ? 200 : 2_000;
      await world.ledger.load({ urls: world.urls, seed, callers: 8, tallies: 6, total, perSecond: 60 });
      await world.ledger.done();
      await world.settled();
      did('answers lost', proxy.dropped());
      expect(proxy.dropped() > 0, 'no answer was lost');
      return world;
    } finally {
      proxy.close();
    }
  },
};

export const lateRepeat: Experiment = {
  name: 'F2-late-repeat',
  says: 'a request is repeated after forty others of its tally: it is answered with its first result',
  async play({ world: create, chance, expect }) {
    const world = await create();
    await world.begin({ tally: 1, echo: 1 });
    const [instance] = world.of('tally');
    const tally = chance.id();
    const steps = Array.from({ length: 41 }, () => ({ tally, entry: chance.id() }));
    for (let at = 0; at < steps.length; at += 4) {
      await takeAll(world, instance!, steps.slice(at, at + 4));
      await world.settled(10_000); // journaled, so that they may leave the document
    }
    const { version } = await take(instance!, steps[0]!);
    expect(version === 1, `the first step was answered with version ${version} when it was repeated`);
    return world;
  },
};
