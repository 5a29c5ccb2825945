import { randomUUID } from 'node:crypto';
import { Parked, Mongo } from '#mongo';
import { eventually, System, type Running } from '#testing';
import { LampModule, moods, noted, strand, type LitLine } from './lamps.js';
import { answered, lampsPublished } from './told.js';

describe('the backbone of a service', () => {
  let system: System;
  let lamps: Running;
  let officer: string;

  const days = ['2023-09-01', '2023-09-02', '2023-09-03', '2023-09-04'];
  const tellDays = async (personId: string): Promise<void> => {
    for (const on of days) await system.tell(answered(personId, on), personId);
  };
  const notedOf = (personId: string): string[] =>
    noted.filter((note) => note.startsWith(personId)).map((note) => note.slice(-10));
  const parked = () => new Parked(lamps.app.get(Mongo, { strict: false }));

  beforeAll(async () => {
    system = await System.create();
    lamps = await system.start(LampModule);
    await system.tell(lampsPublished(), strand);
    officer = await system.as('operations-officer');
  });
  afterAll(() => system.stop());

  it('carries a command from HTTP to Kafka and back into a view, once for one key', async () => {
    const key = randomUUID();
    const first = await lamps.post('/lamps', { name: 'one' }, { as: officer, key });
    expect(first).toMatchObject({ status: 201, body: { version: 1, happened: ['LampLit'] } });
    expect((await lamps.post('/lamps', { name: 'one' }, { as: officer, key })).body).toEqual(first.body);
    const other = await lamps.post('/lamps', { name: 'other' }, { as: officer, key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.key-reused' } });
    const taken = await lamps.post('/lamps', { name: 'one' }, { as: officer });
    expect(taken).toMatchObject({ status: 409, body: { code: 'lamp.name-taken' } });

    const many = Array.from({ length: 200 }, (_, index) =>
      lamps.post('/lamps', { name: `lamp ${index}` }, { as: officer }),
    );
    expect((await Promise.all(many)).filter(({ status }) => status === 201)).toHaveLength(200);
    const said = await system.said(`sessions.${strand}`, (events) => events.length >= 201);
    expect(said.map(({ position }) => position)).toEqual(Array.from({ length: 201 }, (_, index) => index + 1));
    await eventually(async () => {
      const { body } = await lamps.get<LitLine>('/lamps/count', { as: officer });
      expect(body.lit).toBe(201);
    });
  });

  it('follows a strand as soon as it is published, each key in its order', async () => {
    const people = Array.from({ length: 5 }, () => randomUUID());
    await Promise.all(people.map(tellDays));
    await eventually(async () => {
      for (const person of people) expect(notedOf(person)).toEqual(days);
    });
  });

  it('lets what comes too early wait with the later events of its key, and tries it again by itself', async () => {
    moods.notYet = 3;
    const person = randomUUID();
    await tellDays(person);
    await eventually(async () => expect(notedOf(person)).toEqual(days));
    await eventually(async () => expect(await parked().count()).toBe(0));
  });

  it('parks a defect and its key alone; all others go on; a retry does them in order, once', async () => {
    const [broken, fine] = [randomUUID(), randomUUID()];
    moods.broken.add(broken);
    await tellDays(broken);
    await tellDays(fine);
    await eventually(async () => expect(notedOf(fine)).toEqual(days));
    await eventually(async () => expect(await parked().count()).toBe(days.length));
    const onCall = await system.as('on-call');
    const { body } = await lamps.get('/ops/progress', { as: onCall });
    expect(body['parked']).toContainEqual(expect.objectContaining({ reason: 'defect', code: 'TypeError', count: 1 }));
    expect(notedOf(broken)).toEqual([]);

    moods.broken.delete(broken);
    expect((await lamps.post('/ops/parked/retries', {}, { as: onCall })).status).toBe(200);
    await eventually(async () => expect(notedOf(broken)).toEqual(days));
    expect(await parked().count()).toBe(0);
  });

  it('catches up with what happened while it was away, and does nothing twice', async () => {
    const before = noted.length;
    await lamps.stop();
    const person = randomUUID();
    await tellDays(person);
    lamps = await system.start(LampModule);
    await eventually(async () => expect(notedOf(person)).toEqual(days));
    expect(noted).toHaveLength(before + days.length);
    await eventually(async () => {
      const { body } = await lamps.get<LitLine>('/lamps/count', { as: officer });
      expect(body.lit).toBe(noted.length + 201);
    });
  });
});
