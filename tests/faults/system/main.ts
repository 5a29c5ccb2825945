import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
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
type Order = { name: string; at: number; signal: 'SIGKILL' | 'SIGSTOP' };

const orders = JSON.parse(process.env['FAILPOINTS'] ?? '[]') as Order[];
const passed = new Map<string, number>();
Object.assign(globalThis, {
  failpoint: (name: string): void => {
    const times = (passed.get(name) ?? 0) + 1;
    passed.set(name, times);
    const order = orders.find((one) => one.name === name && one.at === times);
    if (!order) return;
    writeFileSync(`${process.env['FAILPOINT_FILE']}.${name}`, String(times));
    process.kill(process.pid, order.signal);
  },
});

process.on('disconnect', () => process.exit(1));
await run(modules[process.argv[2] ?? '']!);
