import type { Experiment } from '../experiment.js';
import { holdRelay } from './lease.js';
import { takeAll } from './steps.js';

type Mark = { _id: string; token: { _data: string }; at: Date };

/** How a place in the change stream gets lost: it is gone, it is none, or the database has forgotten what stood there. */
const losses: Record<string, (mark: Mark) => Mark | undefined> = {
  'the token is gone': () => undefined,
  'the token is none': (mark) => ({ ...mark, token: { _data: '00' } }),
  // 0x82, then the seconds of the time it stands for: now one before the oldest entry of the oplog.
  'the oplog has rolled over': (mark) => ({
    ...mark,
    token: { _data: `8250000000${mark.token._data.slice(10)}` },
  }),
};

export const tokenLost: Experiment = {
  name: 'F8',
  says: 'the place in the change stream is lost while events wait to be numbered',
  async play({ world: create, chance, quick, did }) {
    const world = await create();
    await world.begin({ tally: 1, echo: 1 });
    const [tally] = world.of('tally');
    const some = () => Array.from({ length: quick ? 10 : 100 }, () => ({ tally: chance.id(), entry: chance.id() }));
    const marks = world.databases.of('sessions').collection<Mark>('relay');
    for (const [what, lose] of Object.entries(losses)) {
      await takeAll(world, tally!, some());
      await world.settled(quick ? 15_000 : 60_000);
      const mark = await marks.findOne({ _id: 'numbering' });
      if (!mark) throw new Error('The relay has kept no mark');
      await tally!.stop();
      const relay = await holdRelay(world, 'sessions');
      await tally!.start();
      await takeAll(world, tally!, some());
      await tally!.stop();
      const lost = lose(mark);
      if (lost) await marks.replaceOne({ _id: 'numbering' }, lost);
      else await marks.deleteOne({ _id: 'numbering' });
      await relay.give();
      await tally!.start();
      await world.settled(quick ? 15_000 : 60_000);
      did(what, 1);
    }
    return world;
  },
};
