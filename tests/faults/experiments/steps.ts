import { ask } from '../rig/ask.js';
import type { Instance } from '../rig/instance.js';
import type { World } from '../rig/world.js';

export type Step = { tally: string; entry: string; kind?: string };
type Committed = { id: string; version: number };

/** Takes one step over HTTP, without the ledger; repeats it until it is answered. */
export const take = async (instance: Instance, { tally, entry, kind = 'step' }: Step): Promise<Committed> => {
  for (;;) {
    const url = `${instance.url}/tallies/${tally}/steps`;
    const { status, body } = await ask(url, { body: { entry, kind }, headers: { 'idempotency-key': entry } });
    if (status >= 200 && status < 300) return JSON.parse(body) as Committed;
    if (status >= 400 && status < 500) throw new Error(`A step was refused: ${status} ${body}`);
  }
};

/** Takes steps one after the other, and writes in the ledger that they were accepted. */
export const takeAll = async (world: World, instance: Instance, steps: Step[]): Promise<void> => {
  for (const { tally, entry, kind } of steps) {
    const { version } = await take(instance, { tally, entry, ...(kind === undefined ? {} : { kind }) });
    await world.ledger.accepted([{ entry, tally, version }]);
  }
};
