import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { ask } from '../rig/ask.js';
import type { Instance } from '../rig/instance.js';
import type { World } from '../rig/world.js';
import { underLoad } from './under-load.js';

const sessionTimeoutMs = 6_000;

/** Whether it has logged one of these since a place in its log. */
const says = async (instance: Instance, from: number, sentences: string[]): Promise<boolean> => {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100))
    if (sentences.some((sentence) => instance.logText.slice(from).includes(sentence))) return true;
  return false;
};

/** The instance whose relay publishes: another after each takeover. */
const relayIn = async (world: World): Promise<Instance> => {
  const headers = { authorization: `Bearer ${await world.token()}` };
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100))
    for (const instance of world.of('tally')) {
      const { body } = await ask(`${instance.url}/metrics`, { headers });
      if (/^strandline_relay_active\S* 1$/m.test(body)) return instance;
    }
  throw new Error('No relay publishes');
};

export const zombies: Experiment = {
  name: 'F5',
  says: 'SIGSTOP of a consumer and a relay for 3× the session timeout, then SIGCONT: the zombie is rejected, and logged',
  control: true,
  async play(stage) {
    const { quick, control, did, expect } = stage;
    const world = await underLoad(stage);
    const rounds = quick ? 1 : 3;
    for (let round = 0; round < rounds; round += 1) {
      await sleep(2_000);
      const [relay, consumer] = [control ? world.of('tally')[0]! : await relayIn(world), world.of('echo')[0]!];
      const from = [relay.logText.length, consumer.logText.length] as const;
      for (const stopped of [relay, consumer]) stopped.signal('SIGSTOP');
      await sleep(quick ? 1.5 * sessionTimeoutMs : 3 * sessionTimeoutMs);
      for (const stopped of [relay, consumer]) stopped.signal('SIGCONT');
      if (control) continue;
      expect(await says(relay, from[0], ['Another relay has taken over']), 'the relay did not notice');
      expect(await says(consumer, from[1], ['its turn is over', 'its turn, not ours']), 'the consumer did not notice');
    }
    await world.ledger.end();
    did('stops', 2 * rounds);
    return world;
  },
};
