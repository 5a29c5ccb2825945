import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { failpoints, ordersIn } from '../failpoints.js';
import { ask } from '../rig/ask.js';
import { lastOfKey } from '../rig/topics.js';

export const erasure: Experiment = {
  name: 'F2-erasure',
  says: 'an old relay has read a name, sleeps, and sends it after the person was erased: the tombstone is last all the same',
  async play({ world: create, chance, where, expect }) {
    const world = await create({ patches: [failpoints['before-send']] });
    const old = await world.instance('people', ordersIn({ name: 'before-send', at: 1, deed: 'SIGSTOP' }));
    await old.start();
    const person = chance.id();
    const say = async (url: string, what: string, body: object) => ask(`${url}/people/${person}/${what}`, { body });
    void say(old.url, 'names', { name: 'Ada Example' });
    while (!world.hasPassed(old, 'before-send')) await sleep(20);
    const young = await world.instance('people');
    await young.start();
    await say(young.url, 'erasures', {});
    const last = () => lastOfKey(where.kafkaBrokers, `${world.prefix}people`, person);
    while ((await last()) !== null) await sleep(200);
    old.signal('SIGCONT');
    await sleep(4_000);
    const value = await last();
    expect(value === null, `after the erasure the last message is ${value}`);
    return undefined;
  },
};
