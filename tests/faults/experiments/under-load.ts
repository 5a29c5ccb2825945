import type { Stage } from '../experiment.js';
import type { Patch } from '../rig/copy.js';
import type { Where, World } from '../rig/world.js';

type Load = { perSecond?: number; callers?: number; tallies?: number };
type Options = Load & { patches?: readonly Patch[]; between?: Where; where?: Where };

/** The system with two instances of each service (the control with one), asked for steps all the time. */
export const underLoad = async (
  { world: create, control, seed }: Stage,
  { perSecond = 120, callers = 16, tallies = 30, ...options }: Options = {},
): Promise<World> => {
  const world = await create(options);
  const instances = control ? 1 : 2;
  await world.begin({ tally: instances, echo: instances });
  await world.ledger.load({ urls: world.urls, seed, callers, tallies, perSecond });
  return world;
};
