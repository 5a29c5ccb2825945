import type { Experiment } from '../experiment.js';
import { isProduce, kafkaProxy } from '../rig/proxy.js';

export const responsesDropped: Experiment = {
  name: 'F1',
  says: 'a proxy drops produce responses after the broker appended; 200 concurrent callers',
  control: true,
  async play({ world: create, where, chance, quick, control, seed, did, expect }) {
    let isDropping = false;
    let burst = 0;
    // Now and then several in a row: then the client’s own repetitions are lost too, and the batch is rejected.
    const isDropped = (frame: Buffer): boolean => {
      if (!isDropping || !isProduce(frame)) return false;
      if (burst > 0) return burst-- > 0;
      if (chance.next() > (quick ? 0.15 : 0.03)) return false;
      burst = chance.next() < 0.5 ? 3 : 0;
      return true;
    };
    const proxy = await kafkaProxy(where.kafkaBrokers, isDropped);
    try {
      const between = { ...where, kafkaBrokers: `127.0.0.1:${proxy.port}` };
      const world = await create({ between });
      await world.begin({ tally: 1, echo: 1 });
      isDropping = true;
      const total = quick ? 3_000 : 100_000;
      const pace = quick ? { perSecond: 400 } : {}; // few at once make many batches
      await world.ledger.load({ urls: world.urls, seed, callers: 200, tallies: 400, total, ...pace });
      await world.ledger.done();
      await world.settled(control ? 5_000 : quick ? 20_000 : 300_000);
      isDropping = false;
      did('responses dropped', proxy.dropped());
      expect(proxy.dropped() > 0, 'no response was dropped');
      await world.settled(control || quick ? 5_000 : 60_000);
      return world;
    } finally {
      proxy.close();
    }
  },
};
