import { randomUUID } from 'node:crypto';
import { PersonDetails, publish } from '#contracts';
import { Mongo } from '#mongo';
import { eventually, System, type Running } from '#testing';
import { LampModule, moods, noted, strand } from '../backbone/lamps.js';
import { answered, lampsPublished } from '../backbone/told.js';

type Cause = { handler: string; reason: string; code: string; count: number; examples: string[]; waitsFor: string };
type Line = { id: string; key: string; reason: string; position: number };
type Page = { items: Line[]; next?: string };
type Order = { order: string; what: string; who: string; state: string; asked: object; result?: object };
type Asked = { order?: string; asked: number; dryRun?: boolean };
type Topic = {
  stream: string;
  last: number;
  sent: number;
  verdict: string;
  ends: { end: number }[];
};
type Entry = { event: string; type: string; version: number; who: string; at: string; recorded: string };

describe('what operators may ask and order', () => {
  let system: System;
  let lamps: Running;
  let onCall: string;
  let officer: string;

  const days = ['2023-09-01', '2023-09-02', '2023-09-03'];
  const notedOf = (personId: string) =>
    noted.filter((note) => note.startsWith(personId)).map((note) => note.slice(-10));
  const break_ = async (): Promise<string> => {
    const personId = randomUUID();
    moods.broken.add(personId);
    for (const on of days) await system.tell(answered(personId, on), personId);
    await eventually(async () => expect((await parkedOf(personId)).length).toBe(days.length));
    return personId;
  };
  const parkedOf = async (key: string): Promise<Line[]> =>
    (await lamps.get<Page>(`/ops/parked/events?key=${key}`, { as: onCall })).body.items;
  const firstOf = async (key: string): Promise<Line> =>
    (await parkedOf(key)).find(({ reason }) => reason === 'defect')!;

  beforeAll(async () => {
    system = await System.create();
    lamps = await system.start(LampModule);
    await system.tell(lampsPublished(), strand);
    onCall = await system.as('on-call');
    officer = await system.as('operations-officer');
  });
  afterAll(() => system.stop());

  it('groups what is parked by cause, says who has to act, and lists it page by page', async () => {
    const broken = await break_();
    const { body } = await lamps.get<{ causes: Cause[] }>('/ops/parked', { as: onCall });
    const defect = body.causes.find(({ reason }) => reason === 'defect')!;
    expect(defect).toMatchObject({ code: 'TypeError', count: 1, waitsFor: 'a person', sentence: 'A defect' });
    expect(body.causes).toContainEqual(expect.objectContaining({ reason: 'behind-another', count: 2 }));
    const page = await lamps.get<Page>('/ops/parked/events?limit=2', { as: onCall });
    const rest = await lamps.get<Page>(`/ops/parked/events?limit=2&cursor=${page.body.next}`, { as: onCall });
    expect([...page.body.items, ...rest.body.items].map(({ key }) => key)).toEqual([broken, broken, broken]);
  });

  it('shows one with its headers and declared data, and how many wait behind it', async () => {
    const broken = await break_();
    const { id } = await firstOf(broken);
    const { body } = await lamps.get(`/ops/parked/events/${encodeURIComponent(id)}`, { as: onCall });
    expect(body).toMatchObject({
      behind: 2,
      data: { personId: broken, on: days[0] },
      headers: { ce_type: 'strandline.feedback.response-completed.v1' },
    });
    const unknown = await lamps.get(`/ops/parked/events/${encodeURIComponent('nobody|nowhere|0|1')}`, { as: onCall });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'parked.unknown' } });
  });

  it('never shows what nobody declared, nor anything that names a person', async () => {
    const mongo = lamps.app.get(Mongo, { strict: false });
    const value = { personId: randomUUID(), version: 1, name: 'Ada Lovelace', email: 'ada@example.org' };
    const { type } = publish(PersonDetails, value);
    const park = async (stream: string, ceType: string, bytes: string, sentence: string): Promise<string> => {
      const _id = `view:made-up@1|${stream}|0|${randomUUID()}`;
      const headers = { ce_type: ceType, ce_id: randomUUID(), 'x-caller': 'Ada Lovelace' };
      const place = { handler: 'view:made-up@1', stream, partition: 0, offset: 1, position: 1, key: 'a' };
      const cause = { reason: 'defect', code: 'TypeError', sentence, attempts: 1, parkedAt: new Date() };
      await mongo.collection('parked').insertOne({
        _id: _id as never,
        ...place,
        ...cause,
        headers,
        value: Buffer.from(bytes),
      });
      return _id;
    };
    const response = { ...answered(value.personId, days[0]!).data, comment: 'Ada Lovelace said so' };
    const parked = [
      await park('people', type, JSON.stringify(value), 'Ada Lovelace has no address'),
      await park(`feedback.${strand}`, 'strandline.feedback.response-completed.v1', JSON.stringify(response), 'Odd'),
      await park(`feedback.${strand}`, 'strandline.feedback.response-completed.v1', '{"Ada Lovelace', 'Odd'),
      await park(`feedback.${strand}`, 'strandline.feedback.no-such.v1', 'Ada Lovelace', 'No one at ada@example.org'),
    ];
    const paths = [
      ...parked.map((id) => `/ops/parked/events/${encodeURIComponent(id)}`),
      '/ops/parked/events',
      '/ops/parked',
    ];
    for (const path of paths) {
      const { status, body } = await lamps.get(path, { as: onCall });
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/Ada|Lovelace|ada@/);
    }
    const { body } = await lamps.get(paths[0]!, { as: onCall });
    expect(body).toMatchObject({ data: { personId: value.personId, name: '(withheld: personal)' } });
    await mongo.collection('parked').deleteMany({ handler: 'view:made-up@1' });
  });

  it('tries one again, those of a filter, or all; a dry run only counts', async () => {
    const [one, other] = [await break_(), await break_()];
    moods.broken.delete(one);
    moods.broken.delete(other);
    const dry = await lamps.post<Asked>('/ops/parked/retries', { key: one, dryRun: true }, { as: onCall });
    expect(dry.body).toEqual({ asked: days.length, dryRun: true });
    const { id } = await firstOf(one);
    const retried = await lamps.post<Asked>('/ops/parked/retries', { ids: [id] }, { as: onCall });
    expect(retried).toMatchObject({ status: 200, body: { asked: 1 } });
    await eventually(async () => expect(notedOf(one)).toEqual(days));
    expect(notedOf(other)).toEqual([]);
    await lamps.post('/ops/parked/retries', { code: 'TypeError' }, { as: onCall });
    await eventually(async () => expect(notedOf(other)).toEqual(days));
  });

  it('gives up with a reason that is kept; what waited behind goes on', async () => {
    const broken = await break_();
    const { id } = await firstOf(broken);
    moods.broken.delete(broken);
    const why = 'The answer was withdrawn, see ticket 4711';
    const key = randomUUID();
    const first = await lamps.post<Asked>('/ops/parked/discards', { ids: [id], why }, { as: onCall, key });
    expect(first).toMatchObject({ status: 200, body: { asked: 1 } });
    await eventually(async () => expect(notedOf(broken)).toEqual(days.slice(1)));
    const again = await lamps.post<Asked>('/ops/parked/discards', { ids: [id], why }, { as: onCall, key });
    expect(again.body).toEqual(first.body);
    const { body } = await lamps.get<Page>('/ops/parked/discarded', { as: onCall });
    expect(body.items).toContainEqual(
      expect.objectContaining({ id, discard: expect.objectContaining({ why, who: expect.any(String) }) }),
    );
    const order = await lamps.get<Order>(`/ops/orders/${first.body.order}`, { as: onCall });
    expect(order.body).toMatchObject({ what: 'parked.discard', state: 'done', asked: { why }, result: { asked: 1 } });
    const all = await lamps.get<{ items: Order[] }>('/ops/orders', { as: onCall });
    expect(all.body.items.filter((item) => item.order === first.body.order)).toHaveLength(1);
  });

  it('refuses to give up everything, without a reason, or under a key that was used', async () => {
    const everything = await lamps.post('/ops/parked/discards', { why: 'Away with it' }, { as: onCall });
    expect(everything).toMatchObject({ status: 422, body: { code: 'parked.choice-missing' } });
    expect((await lamps.post('/ops/parked/discards', { code: 'TypeError' }, { as: onCall })).status).toBe(400);
    const key = randomUUID();
    await lamps.post('/ops/parked/retries', { key: 'a' }, { as: onCall, key });
    const other = await lamps.post('/ops/parked/retries', { key: 'b' }, { as: onCall, key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.key-reused' } });
  });

  it('keeps a refused order too, and takes none from a grant that is limited to a part', async () => {
    const limited = await system.as('on-call', { strand });
    const answer = await lamps.post('/ops/parked/retries', {}, { as: limited });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ops.grant-limited' } });
    const { body } = await lamps.get<{ items: Order[] }>('/ops/orders', { as: onCall });
    expect(body.items).toContainEqual(expect.objectContaining({ what: 'parked.discard', state: 'refused' }));
  });

  it('looks up what happened to one thing, and what one request led to', async () => {
    const headers = { 'x-correlation-id': `look-${randomUUID()}` };
    const { body: lit } = await lamps.post('/lamps', { name: `looked up ${randomUUID()}` }, { as: officer, headers });
    const look = async (query: string) =>
      (await lamps.get<{ items: Entry[] }>(`/ops/journal?${query}`, { as: onCall })).body;
    await eventually(async () => {
      const { items } = await look(`aggregate=${String(lit['id'])}`);
      expect(items).toMatchObject([
        { type: 'LampLit', version: 1, who: expect.stringContaining('operations-officer') },
      ]);
      expect(Math.abs(Date.now() - Date.parse(items[0]!.recorded))).toBeLessThan(60_000);
      expect((await look(`correlation=${headers['x-correlation-id']}`)).items).toEqual(items);
    });
    const unclear = await lamps.get('/ops/journal', { as: onCall });
    expect(unclear).toMatchObject({ status: 422, body: { code: 'journal.question-unclear' } });
    expect((await lamps.get('/ops/journal?aggregate=a&correlation=b', { as: onCall })).status).toBe(422);
    expect((await lamps.get('/ops/journal?correlation=a%20b', { as: onCall })).status).toBe(400);
  });

  it('says how each topic stands to the journal, sends one again, and moves a strand', async () => {
    const stream = `sessions.${strand}`;
    const admin = await system.as('platform-admin');
    const topic = async () =>
      (await lamps.get<{ topics: Topic[] }>('/ops/topics', { as: onCall })).body.topics.find(
        (one) => one.stream === stream,
      )!;
    await eventually(async () => expect(await topic()).toMatchObject({ verdict: 'level', partitions: 3 }));
    const { last, sent, ends } = await topic();
    expect(last).toBe(sent);
    expect(last).toBeGreaterThan(0);
    const dry = await lamps.post('/ops/topics/resends', { stream, from: 2, dryRun: true }, { as: onCall });
    expect(dry.body).toEqual({ again: sent - 1, dryRun: true });
    const resent = await lamps.post('/ops/topics/resends', { stream, from: 2 }, { as: onCall });
    expect(resent).toMatchObject({ status: 200, body: { again: sent - 1 } });
    const all = (of: Topic['ends']) => of.reduce((sum, { end }) => sum + end, 0);
    await eventually(async () => expect(all((await topic()).ends)).toBe(all(ends) + sent - 1));
    expect(await lamps.post('/ops/topics/resends', { stream: 'nobody', from: 1 }, { as: onCall })).toMatchObject({
      status: 404,
      body: { code: 'topic.unknown' },
    });

    const toSix = { strand, partitions: 6 };
    expect((await lamps.post('/ops/topics/moves', toSix, { as: onCall })).status).toBe(403);
    expect((await lamps.post('/ops/topics/moves', { partitions: 6 }, { as: admin })).status).toBe(422);
    expect((await lamps.post('/ops/topics/moves', { strand, partitions: 0 }, { as: admin })).status).toBe(400);
    expect((await lamps.post('/ops/topics/moves', toSix, { as: admin })).status).toBe(200);
    const moved = { verdict: 'level', partitions: 6, generation: 2, topic: expect.stringMatching(/\.g2$/) };
    await eventually(async () => expect(await topic()).toMatchObject(moved));
  });

  it('fills a view anew beside the live one', async () => {
    type View = { view: string; live: string; building?: string };
    const lit = async () =>
      (await lamps.get<{ views: View[] }>('/ops/views', { as: onCall })).body.views.find(({ view }) => view === 'lit')!;
    const before = await lit();
    expect(before).toMatchObject({ view: 'lit', version: 1 });
    expect(before.building).toBeUndefined();
    const dry = await lamps.post('/ops/views/rebuilds', { view: 'lit', dryRun: true }, { as: onCall });
    expect(dry.body).toMatchObject({ live: before.live, dryRun: true });
    const { status, body } = await lamps.post('/ops/views/rebuilds', { view: 'lit' }, { as: onCall });
    expect({ status, body }).toMatchObject({ status: 202, body: { view: 'lit', order: expect.any(String) } });
    await eventually(async () => {
      const after = await lit();
      expect(after.live).not.toBe(before.live);
      expect(after.building).toBeUndefined();
    }, 40_000);
    const none = await lamps.post('/ops/views/cancellations', { view: 'lit' }, { as: onCall });
    expect(none).toMatchObject({ status: 409, body: { code: 'rebuild.none' } });
    const unknown = await lamps.post('/ops/views/rebuilds', { view: 'nothing' }, { as: onCall });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'view.unknown' } });
  });

  it('is for those on call and administrators alone', async () => {
    for (const path of [
      '/ops/parked',
      '/ops/parked/events',
      '/ops/orders',
      '/ops/journal?aggregate=a',
      '/ops/progress',
    ])
      expect(await lamps.get(path, { as: officer })).toMatchObject({
        status: 403,
        body: { code: 'auth.role-missing' },
      });
    for (const path of ['/ops/parked/retries', '/ops/parked/discards'])
      expect((await lamps.post(path, { why: 'So' }, { as: officer })).status).toBe(403);
  });
});
