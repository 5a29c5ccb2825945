import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClockMoved, publish } from '#contracts';
import { Checkpoints, Journal, Mongo } from '#mongo';
import { Backbone } from '#service';
import { eventually, System, type Running } from '#testing';
import { Lamps, LampModule, RaisedLampModule, strand, type LitLine } from './lamps.js';
import { answered, lampsPublished } from './told.js';

const demonstration = { DEMONSTRATION: 'true' };

describe('a service of which instances come and go', () => {
  let system: System;
  let first: Running;
  let officer: string;
  let told = 0;

  beforeAll(async () => {
    system = await System.create();
    first = await system.start(LampModule, demonstration);
    await system.tell(lampsPublished(), strand);
    officer = await system.as('operations-officer');
  });
  afterAll(() => system.stop());

  const tell = async (days: number): Promise<void> => {
    for (let day = 1; day <= days; day += 1) {
      const person = randomUUID();
      await system.tell(answered(person, `2023-09-${String((day % 28) + 1).padStart(2, '0')}`), person);
      told += 1;
    }
  };
  const lampsLit = async () => {
    const lines = await first.app.get(Lamps, { strict: false }).aggregate<{ _id: string }>([{ $project: { _id: 1 } }]);
    return lines.length;
  };
  const expectAllOnce = async (lit: number): Promise<void> => {
    await eventually(async () => expect(await lampsLit()).toBe(lit), 30_000);
    await eventually(async () => {
      const { body } = await first.get<LitLine>('/lamps/count', { as: officer });
      expect(body.lit).toBe(lit);
    }, 30_000);
  };

  it('loses and doubles nothing while another joins and leaves under load', async () => {
    const telling = tell(60);
    const second = await system.start(LampModule, demonstration);
    await sleep(2_000);
    await second.stop();
    await telling;
    await expectAllOnce(told);
  });

  it('answers every request it has accepted when it is stopped under load, and stops in time', async () => {
    const second = await system.start(LampModule, demonstration);
    let [lit, isStopping] = [0, false];
    const refused: unknown[] = [];
    const ask = async (name: string): Promise<void> => {
      try {
        const { status } = await second.post('/lamps', { name }, { as: officer });
        expect(status).toBe(201);
        lit += 1;
      } catch (error) {
        if (!isStopping || (error as Error).message !== 'fetch failed') throw error;
        refused.push(error); // the connection, not the request
      }
    };
    await eventually(async () => ask(`stop ${randomUUID()}`));
    const asking = Array.from({ length: 8 }, async (_, at) => {
      for (let count = 0; refused.length === 0 && count < 2_000; count += 1) await ask(`stop ${at} ${count}`);
    });
    await sleep(300);
    isStopping = true;
    const begun = Date.now();
    await second.stop();
    expect(Date.now() - begun).toBeLessThan(10_000);
    await Promise.all(asking);
    expect(refused).not.toEqual([]);
    told += lit;
    await expectAllOnce(told);
  });

  it('fires a timer once, and one that cannot be decided holds up no other', async () => {
    const second = await system.start(LampModule, demonstration);
    const until = '2023-06-02T00:00:00Z';
    const light = async (name: string, due: string): Promise<string> => {
      const { body, status } = await first.post('/lamps', { name, until: due }, { as: officer });
      expect(status).toBe(201);
      told += 1;
      return String(body['id']);
    };
    await Promise.all(Array.from({ length: 110 }, (_, at) => light(`stuck ${at}`, '2023-06-01T12:00:00Z')));
    const ids = await Promise.all(Array.from({ length: 20 }, (_, at) => light(`brief ${at}`, until)));
    await system.tell(publish(ClockMoved, { at: '2023-06-03T08:00:00Z' }), 'clock');
    const journal = new Journal(first.app.get(Mongo, { strict: false }));
    await eventually(async () => {
      const histories = await Promise.all(ids.map((id) => journal.historyOf(id)));
      expect(histories.flat().filter(({ type }) => type === 'LampWentOut')).toHaveLength(ids.length);
    }, 30_000);
    await second.stop();
  });

  it('recognises what an earlier version of a policy has done when its version is raised', async () => {
    const before = await lampsLit();
    await first.stop();
    first = await system.start(RaisedLampModule, demonstration);
    await tell(1);
    await expectAllOnce(before + 1);
    const { lanes, parked } = first.app.get(Backbone, { strict: false });
    await eventually(async () => expect((await lanes.lag()).filter(({ behind }) => behind > 0)).toEqual([]));
    expect(await parked.summary()).toEqual([]); // handled again as something new, each would meet its own lamp’s name
    const checkpoints = new Checkpoints(first.app.get(Mongo, { strict: false }));
    await eventually(async () => expect(await checkpoints.handlers()).not.toContain('policy:WhenAnswered@1'));
    expect(await checkpoints.handlers()).toContain('policy:WhenAnswered@2');
  });
});
