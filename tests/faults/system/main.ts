import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Type } from '@nestjs/common';
import { run } from '#service';
import { EchoModule, RaisedEchoModule } from './echo.js';
import { PeopleModule } from './people.js';
import { TallyModule } from './tally.js';

/** One service of the system under test as a process; it ends when the rig does. */

const modules: Record<string, Type> = {
  tally: TallyModule,
  echo: EchoModule,
  'echo-raised': RaisedEchoModule,
  people: PeopleModule,
};

/** What to do the n-th time that a failpoint is passed; only a patched copy of the libs has any. */
type Order = { name: string; at: number; deed: 'SIGKILL' | 'SIGSTOP' | 'wait' };

const orders = JSON.parse(process.env['FAILPOINTS'] ?? '[]') as Order[];
const passed = new Map<string, number>();
Object.assign(globalThis, {
  failpoint: async (name: string): Promise<void> => {
    const times = (passed.get(name) ?? 0) + 1;
    passed.set(name, times);
    const order = orders.find((one) => one.name === name && one.at === times);
    if (!order) return;
    const mark = `${process.env['FAILPOINT_FILE']}.${name}`;
    writeFileSync(mark, String(times));
    if (order.deed !== 'wait') process.kill(process.pid, order.deed);
    while (order.deed === 'wait' && existsSync(mark)) await sleep(10);
  },
});

process.on('disconnect', () => process.exit(1));
await run(modules[process.argv[2] ?? '']!);
