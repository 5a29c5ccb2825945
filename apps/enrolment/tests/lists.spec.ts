import { CohortFinished } from '#contracts';
import { tableRows } from '#tables';
import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

type Line = Record<string, unknown>;
type Page = { items: Line[]; next?: string; code?: string };

describe('the lists people work from', () => {
  let region: Region;
  let cohortId: string;
  const people: Record<string, string> = {};

  const list = async (path: string, as?: string): Promise<Page> =>
    (await region.service.unchecked.get<Page>(`/lists/${path}`, { as: as ?? region.officer })).body;
  const names = async (path: string) => (await list(path)).items.map(({ name }) => name);
  /** Everything, by pages of two. */
  const byTwos = async (path: string): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: Page = await list(`${path}&limit=2${next && `&cursor=${next}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ name, id }) => name ?? id));
      next = page.next;
    }
    return found;
  };
  const file = async (path: string): Promise<string[][]> => {
    const headers = { authorization: `Bearer ${region.officer}` };
    const answer = await fetch(`${region.service.url}/lists/${path}`, { headers });
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const rows = await Array.fromAsync(
      tableRows(async function* () {
        yield bytes;
      }),
    );
    return rows.map((row) => ('cells' in row ? row.cells : []));
  };
  const person = async (name: string, urn: string) => {
    const post = { organisationId: schoolId(urn), role: 'teacher', from: '2020-09-01' } as const;
    const email = `${name.replaceAll(/[^a-z ]/gi, '').replaceAll(' ', '.')}@example.org`;
    return region.done('/people', { partnershipId: region.partnershipId, name, email, post });
  };

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('fellows');
    await region.strand('heads', { selection: 'first-come' });
    cohortId = await region.cohort('fellows', 3);
    const who = ['=cmd|calc', 'ada Byron', 'Zoë Ünal', 'Bea', 'Cy'];
    for (const [index, name] of who.entries()) {
      const urn = urns[index % 3]!;
      people[name] = await person(name, urn);
      const applicationId = await region.apply(cohortId, people[name], urn);
      await region.done('/applications/acceptances', { applicationId });
    }
  });
  afterAll(() => region.system.stop());

  it('a roster is in the order of names, whatever their capitals, or in any other', async () => {
    const roster = `roster?cohortId=${cohortId}`;
    expect(await names(roster)).toEqual(['=cmd|calc', 'ada Byron', 'Zoë Ünal']);
    expect(await names(`${roster}&sort=-name`)).toEqual(['Zoë Ünal', 'ada Byron', '=cmd|calc']);
    expect(await names(`${roster}&sort=-organisation`)).toEqual(['Zoë Ünal', 'ada Byron', '=cmd|calc']);
    for (const sort of ['name', '-name', 'organisation', 'from', '-status'])
      expect(new Set(await byTwos(`${roster}&sort=${sort}`))).toEqual(new Set(['=cmd|calc', 'Zoë Ünal', 'ada Byron']));
    expect((await list(roster)).items[1]).toMatchObject({
      personId: people['ada Byron'],
      email: 'ada.Byron@example.org',
      organisation: `School ${urns[1]}`,
      urn: urns[1],
      status: 'active',
      from: '2023-10-02',
      attendedMinutes: 0,
    });
  });

  it('is searched by name, address, school and URN, and filtered by status', async () => {
    const roster = `roster?cohortId=${cohortId}`;
    expect(await names(`${roster}&search=BYRON`)).toEqual(['ada Byron']);
    expect(await names(`${roster}&search=${urns[2]}`)).toEqual(['Zoë Ünal']);
    for (const odd of ['.*', '[', '(?', '\\u', 'a\u2003b', '\u2028', '\u3000', '\uFEFF'])
      expect(await names(`${roster}&search=${encodeURIComponent(odd)}`)).toEqual([]);
    expect(await names(`${roster}&status=withdrawn`)).toEqual([]);
    expect(await list(`${roster}&cursor=nonsense`)).toMatchObject({ code: 'page.cursor-unknown' });
  });

  it('tells a school of its own people only, and nobody of others', async () => {
    const head = await region.system.as('school-lead', { organisationId: schoolId(urns[1]) });
    expect((await list(`roster?cohortId=${cohortId}`, head)).items.map(({ name }) => name)).toEqual(['ada Byron']);
    const view = await list(`school-view?organisationId=${schoolId(urns[1])}`, head);
    expect(view.items).toMatchObject([{ name: 'ada Byron', strand: 'fellows' }]);
    expect((await list(`school-view?organisationId=${schoolId(urns[0])}`, head)).items).toEqual([]);
    const other = await region.system.as('operations-officer', { partnershipId: people['Bea']! });
    expect((await list(`roster?cohortId=${cohortId}`, other)).items).toEqual([]);
    expect(await list(`waiting-list?cohortId=${cohortId}`, other)).toMatchObject({ code: 'cohort.unknown' });
    expect(await list(`waiting-list/file?cohortId=${cohortId}`, other)).toMatchObject({ code: 'cohort.unknown' });
  });

  it('shows who waits in the order in which places are offered', async () => {
    const { items } = await list(`waiting-list?cohortId=${cohortId}`);
    expect(items).toMatchObject([
      { position: 1, name: 'Bea', since: '2023-09-04' },
      { position: 2, name: 'Cy', organisation: `School ${urns[1]}` },
    ]);
    const first = await list(`waiting-list?cohortId=${cohortId}&limit=1`);
    expect([first.items.length, first.next]).toEqual([1, '1']);
    expect((await list(`waiting-list?cohortId=${cohortId}&limit=1&cursor=1`)).items).toMatchObject([{ name: 'Cy' }]);
    const since = new Date().toISOString();
    expect(await list(`waiting-list?cohortId=${cohortId}&updatedSince=${since}`)).toEqual({ items: [] });
    expect((await list(`waiting-list?cohortId=${cohortId}&updatedSince=2023-01-01`)).items).toHaveLength(2);
  });

  it('is a file, in which no name is a formula', async () => {
    const csv = await file(`roster/file?cohortId=${cohortId}&sort=-name`);
    expect(csv.map(([name]) => name)).toEqual(['Name', 'Zoë Ünal', 'ada Byron', "'=cmd|calc"]);
    const xlsx = await file(`roster/file?cohortId=${cohortId}&format=xlsx`);
    expect(xlsx.map(([name]) => name)).toEqual(['Name', '=cmd|calc', 'ada Byron', 'Zoë Ünal']);
    expect((await file(`waiting-list/file?cohortId=${cohortId}`)).map(([, name]) => name)).toEqual([
      'Name',
      'Bea',
      'Cy',
    ]);
    expect(await file(`school-view/file?organisationId=${schoolId(urns[2])}&format=xlsx`)).toHaveLength(2);
  });

  describe('what needs a person today', () => {
    const counts = async () => (await region.get('/lists/work-queue/counts')).body;

    it('is nothing at first', async () => {
      expect((await list('work-queue')).items).toEqual([]);
      expect(await file('work-queue/file')).toHaveLength(1);
    });

    it('is an offer that is about to expire, and an application that waits for ten days', async () => {
      const heads = await region.cohort('heads', 1);
      const offered = await region.apply(heads, people['Bea']!, urns[0]);
      const submitted = await region.apply(cohortId, await person('Dee', urns[0]));
      expect(await counts()).toMatchObject({ 'offer-expiring': 0, 'application-undecided': 0 });
      await region.moveClock('2023-09-06T08:00:00Z');
      expect((await list('work-queue')).items).toMatchObject([
        { kind: 'offer-expiring', id: offered, name: 'Bea', said: '2023-09-07T23:00:00.000Z' },
      ]);
      await region.moveClock('2023-09-14T08:00:00Z');
      expect((await list('work-queue')).items).toMatchObject([
        { kind: 'application-undecided', about: 'application', id: submitted, name: 'Dee', said: '2023-09-04' },
      ]);
    });

    it('is an enrolment whose cohort is over; and everything comes page by page', async () => {
      const on = '2023-09-14';
      await region.tell(CohortFinished, { cohortId, strand: 'fellows', on }, cohortId);
      await eventually(async () => expect(await counts()).toMatchObject({ 'enrolment-undecided': 3 }));
      const undecided = 'work-queue?kind=enrolment-undecided';
      const { items } = await list(undecided);
      expect(items).toHaveLength(3);
      expect(await byTwos(undecided)).toEqual(items.map(({ name }) => name));
      const whole = await list('work-queue?limit=3');
      expect(whole.items).toHaveLength(3);
      expect((await list(`work-queue?limit=3&cursor=${whole.next}`)).items).toEqual([]);
      await eventually(async () => expect(await byTwos('work-queue?')).toEqual(items.map(({ name }) => name)));
      expect(await list('work-queue?kind=offer-expiring')).toEqual({ items: [] });
      const since = new Date().toISOString();
      expect(await list(`${undecided}&updatedSince=${since}`)).toEqual({ items: [] });
      expect(await file(`work-queue/file?kind=enrolment-undecided&updatedSince=${since}`)).toHaveLength(1);
      expect(await file('work-queue/file?kind=enrolment-undecided')).toHaveLength(4);
      expect(await list('work-queue?cursor=nonsense')).toMatchObject({ code: 'page.cursor-unknown' });
    });
  });

  it('names who has not been seen for six weeks', async () => {
    await region.moveClock('2023-11-12T12:00:00Z');
    expect((await list('work-queue?kind=attendance-missing')).items).toEqual([]);
    await region.moveClock('2023-11-13T12:00:00Z');
    expect((await list('work-queue?kind=attendance-missing')).items).toMatchObject(
      Array.from({ length: 3 }, () => ({ said: '2023-10-02' })),
    );
  });

  it('tells a system what has changed since', async () => {
    const roster = `roster?cohortId=${cohortId}`;
    const since = new Date().toISOString();
    expect((await list(`${roster}&updatedSince=${since}`)).items).toEqual([]);
    const { items } = await list(`${roster}&search=byron`);
    await region.done('/enrolments/withdrawals', {
      enrolmentId: String(items[0]!['enrolmentId']),
      on: '2023-09-14',
      reason: 'workload',
    });
    expect((await list(`${roster}&updatedSince=${since}&limit=1`)).items).toMatchObject([{ status: 'withdrawn' }]);
  });

  it('says who takes part today, and of a school who has gone on at another', async () => {
    const view = `school-view?organisationId=${schoolId(urns[2])}`;
    const [zoe] = (await list(view)).items;
    const since = new Date().toISOString();
    const toOrganisationId = schoolId('104009');
    const enrolmentId = String(zoe!['enrolmentId']);
    await region.done('/enrolments/transfers', { enrolmentId, toOrganisationId, on: '2023-11-06' });
    expect((await list(view)).items).toEqual([]);
    expect((await list(`${view}&updatedSince=${since}`)).items).toMatchObject([
      { personId: people['Zoë Ünal'], presence: 'left', removed: true },
    ]);
    const head = await region.system.as('school-lead', { organisationId: schoolId(urns[2]) });
    const line = { enrolmentId, strand: 'fellows', unit: 'person', personId: people['Zoë Ünal'] };
    const gone = {
      ...line,
      presence: 'left',
      removed: true,
      version: expect.any(Number),
      changedAt: expect.any(String),
    };
    expect((await list(`${view}&updatedSince=${since}`, head)).items).toEqual([gone]);
    expect((await list(`${view}&updatedSince=${since}&status=withdrawn`, head)).items).toEqual([gone]);
    expect((await list(`${view}&updatedSince=${since}&search=another`, head)).items).toEqual([]);
    const enrolments = await region.get(`/enrolments?updatedSince=${since}&status=withdrawn`, head);
    expect(enrolments.body.items).toEqual([
      { id: enrolmentId, version: expect.any(Number), status: 'none', presence: 'left', removed: true },
    ]);
    const presence = async (wanted: string) => names(`roster?cohortId=${cohortId}&presence=${wanted}`);
    expect([await presence('left'), await presence('leaving')]).toEqual([['ada Byron'], []]);
    expect([...(await presence('joining')), ...(await presence('active'))]).toEqual(['=cmd|calc', 'Zoë Ünal']);
    const { items } = (await region.get(`/enrolments?cohortId=${cohortId}&presence=left`)).body;
    expect(items).toMatchObject([{ personId: people['ada Byron'], presence: 'left' }]);
  });

  it('tells the head of a school who has left it or whose record has ended, and nothing else of them', async () => {
    const head = await region.system.as('school-lead', { organisationId: schoolId(urns[0]) });
    const [leaves, merged, stays] = [
      await person('Leo', urns[0]),
      await person('Mo', urns[0]),
      await person('Su', urns[1]),
    ];
    const since = new Date().toISOString();
    const { posts } = (await region.get(`/people/${leaves}`)).body as { posts: { postId: string }[] };
    const departure = { personId: leaves, postId: posts[0]!.postId, until: '2023-11-10' };
    await region.done('/people/post-departures', departure);
    await region.done('/people/merges', { personId: merged, intoPersonId: stays });
    const { items } = (await region.get(`/people?updatedSince=${since}`, head)).body;
    const gone = { version: expect.any(Number), status: 'none', removed: true };
    expect(items).toEqual(expect.arrayContaining([leaves, merged].map((id) => ({ id, ...gone }))));
    expect(JSON.stringify(items.filter(({ id }) => id !== stays))).not.toContain(stays);
    expect((await region.get(`/people/${leaves}`, head)).status).toBe(404);
  });
});
