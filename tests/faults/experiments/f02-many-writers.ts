import type { Experiment } from '../experiment.js';

export const manyWriters: Experiment = {
  name: 'F2-many-writers',
  says: 'two instances take steps of twelve tallies at once, and two fold them into four cells: each step counts once',
  control: true,
  async play({ world: create, quick, seed, control }) {
    const world = await create();
    await world.begin({ tally: 2, echo: control ? 1 : 2 });
    const total = quick ? 600 : 6_000;
    await world.ledger.load({ urls: world.urls, seed, callers: 48, tallies: 12, total });
    await world.ledger.done();
    return world;
  },
};
