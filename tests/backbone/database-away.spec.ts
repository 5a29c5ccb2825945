import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Parked, Mongo } from '#mongo';
import { eventually, System, type Running } from '#testing';
import { Lamps, LampModule, strand, type LitLine } from './lamps.js';
import { answered, lampsPublished } from './told.js';

/** The way to the database, which can be cut and mended. */
const wayTo = async (target: URL) => {
  const open = new Set<Socket>();
  let isCut = false;
  const server: Server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
    return near;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const cut = (): void => {
    isCut = true;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const uri = new URL(target);
  uri.port = String(port);
  return { uri: uri.href, cut, mend: () => (isCut = false), close: () => server.close() };
};

describe('while the database is away', () => {
  let system: System;
  let way: Awaited<ReturnType<typeof wayTo>>;
  let lamps: Running;
  let officer: string;
  beforeAll(async () => {
    system = await System.create();
    way = await wayTo(new URL(process.env['MONGODB_URI']!));
    lamps = await system.start(LampModule, { MONGODB_URI: way.uri });
    await system.tell(lampsPublished(), strand);
    officer = await system.as('operations-officer');
  });
  afterAll(async () => {
    await system.stop();
    way.close();
  });

  it('lanes wait, nothing is parked, lost or doubled, and a repeated request is answered when it is back', async () => {
    const tell = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        const person = randomUUID();
        await system.tell(answered(person, '2023-09-01'), person);
      }
    };
    const lit = async () =>
      (await lamps.app.get(Lamps, { strict: false }).aggregate([{ $project: { _id: 1 } }])).length;
    await tell(5);
    await eventually(async () => expect(await lit()).toBe(5));
    const telling = tell(30);
    way.cut();
    const key = randomUUID();
    const ask = () => lamps.post('/lamps', { name: 'asked meanwhile' }, { as: officer, key });
    const asked = ask();
    await sleep(12_000);
    way.mend();
    expect([201, 500, 503]).toContain((await asked).status);
    await eventually(async () => expect((await ask()).status).toBe(201));
    await telling;
    await eventually(async () => expect(await lit()).toBe(36));
    await eventually(async () => {
      const { body } = await lamps.get<LitLine>('/lamps/count', { as: officer });
      expect(body.lit).toBe(36);
    });
    expect(await new Parked(lamps.app.get(Mongo, { strict: false })).summary()).toEqual([]);
  });
});
