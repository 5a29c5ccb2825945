import { ask } from '../rig/ask.js';
import type { World } from '../rig/world.js';

/** What an operator does about parked events, over HTTP. */
export const operator = async (world: World) => {
  const headers = { authorization: `Bearer ${await world.token()}` };
  const order = async (path: string, body: object): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      const { url } = world.of('echo')[attempt % world.of('echo').length]!;
      const { status, body: answer } = await ask(`${url}/ops/parked/${path}`, { body, headers });
      if (status === 200) return;
      if (attempt > 100) throw new Error(`${path} was answered with ${status} ${answer}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    retryAll: () => order('retries', {}),
    discard: (reason: string) => order('discards', { reason, why: 'It was never an event' }),
  };
};

/** How many are parked for each reason, without those that wait behind another. */
export const parkedBy = async (world: World): Promise<Record<string, number>> => {
  const found = await world.databases
    .of('feedback')
    .collection('parked')
    .aggregate<{ _id: { reason: string; code: string }; count: number }>([
      { $match: { reason: { $ne: 'behind-another' } } },
      { $group: { _id: { reason: '$reason', code: '$code' }, count: { $sum: 1 } } },
    ])
    .toArray();
  return Object.fromEntries(found.map(({ _id: { reason, code }, count }) => [`${reason} ${code}`, count]));
};
