import { readFile } from 'node:fs/promises';
import { Organisations } from '../src/organisation/organisations.mongo.js';
import { schoolId } from '../src/organisation/school-id.js';
import { Region } from './region.js';

const data = new URL('../../../data/', import.meta.url);

describe('the school register', () => {
  let region: Region;
  let of2022: string;
  let of2025: string;

  /** How often something happened to an organisation: each time is one event on the topic. */
  const decided = async (): Promise<number> => {
    const organisations = region.service.app.get(Organisations, { strict: false });
    const [sum] = await organisations.aggregate<{ events: number }>([
      { $group: { _id: 0, events: { $sum: '$version' } } },
    ]);
    return sum!.events;
  };

  beforeAll(async () => {
    region = await Region.open();
    await region.moveClock('2025-09-01T08:00:00Z');
    of2022 = await readFile(new URL('gias-liverpool-city-region-2022-04-snapshot.csv', data), 'utf8');
    of2025 = await readFile(new URL('gias-liverpool-city-region.csv', data), 'utf8');
  });
  afterAll(() => region.system.stop());

  it('makes every school known', async () => {
    expect(await region.imported(of2022, '2022-04-25')).toMatchObject({
      status: 'finished',
      encoding: 'utf-8',
      counts: { rows: 529, created: 529, changed: 0, rejected: 0 },
      absent: { count: 0 },
    });
    const { body } = await region.get('/organisations?urn=104425');
    expect(body.items).toMatchObject([
      {
        id: schoolId('104425'),
        status: 'open',
        name: 'Prescot Primary School',
        phase: 'primary',
        localAuthority: '340',
        pupils: 407,
        freeSchoolMealsPercent: 27.4,
      },
    ]);
  });

  it('is searched as one types, by name, number, postcode and place', async () => {
    const found = async (query: string) =>
      (await region.get(`/organisations/search?${query}`)).body.items.map(({ name }) => name);
    expect(await found('text=prescot+prim')).toContain('Prescot Primary School');
    expect(await found('text=1044')).toHaveLength(10);
    expect(await found('text=104425')).toEqual(['Prescot Primary School']);
    expect(await found('text=l364ny')).toEqual(['Roby Park Primary School']);
    expect(await found('text=L36+4N')).toEqual(['Roby Park Primary School']);
    expect(await found('text=st+knowsley&phase=primary&status=open')).not.toEqual([]);
    expect(await found('text=prescot&localAuthority=341')).toEqual([]);
    const tooLittle = await region.get('/organisations/search?text=');
    expect([tooLittle.status, tooLittle.body['code']]).toEqual([400, 'request.invalid']);
  });

  it('brings what has changed since, and lists who is not named any more', async () => {
    const report = await region.imported(of2025, '2025-08-01');
    expect(report).toMatchObject({ status: 'finished', counts: { rows: 597, rejected: 0 } });
    const { created, changed, closed, unchanged, ignored } = report['counts'] as Record<string, number>;
    expect(created! + changed! + closed! + unchanged! + ignored!).toBe(597);
    expect(report).toMatchObject({ counts: { closed: 1 }, absent: { count: 73 } });
    const closedSchool = await region.get(`/organisations/${schoolId('104705')}`);
    expect(closedSchool.body).toMatchObject({ status: 'closed', closedOn: '2025-08-01' });
    expect((await region.get('/organisations?localAuthority=341&limit=200')).body.items).not.toEqual([]);
  });

  it('says the same thing once: the file again publishes nothing', async () => {
    const before = await decided();
    await region.said('directory', ({ length }) => length === before);
    const again = await region.imported(of2025, '2025-08-01');
    expect(again).toMatchObject({ counts: { created: 0, changed: 0, closed: 0, rejected: 0 } });
    expect(await decided()).toBe(before);
    const events = await region.said('directory', (names) => names.length >= before);
    expect(events.map(({ position }) => position)).toEqual(Array.from({ length: before }, (_, index) => index + 1));
    expect(events.filter(({ name }) => name === 'school-closed')).toHaveLength(1);
  });

  it('is imported once when it is sent twice with the same key', async () => {
    const first = await region.upload(of2025, '2025-08-01', 'once');
    await region.ended(String(first.body['id']));
    const again = await region.upload(of2025, '2025-08-01', 'once');
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    const other = await region.upload(of2022, '2025-08-01', 'once');
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency.key-reused']);
    const { body } = await region.get(`/register-imports/${String(first.body['id'])}`);
    expect(body).toMatchObject({ status: 'finished', counts: { rows: 597 } });
  });

  it('is read one at a time', async () => {
    const both = await Promise.all([region.upload(of2025, '2025-08-01'), region.upload(of2025, '2025-08-01')]);
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 409]));
    expect(both.map(({ body }) => body['code'])).toContain('register.import-running');
    await region.ended(String(both.find(({ status }) => status === 201)!.body['id']));
  });

  it('refuses an older extract, and one from the future', async () => {
    const older = await region.upload(of2022, '2022-04-25');
    expect([older.status, older.body['code']]).toEqual([409, 'register.older-extract']);
    const early = await region.upload(of2025, '2025-09-02');
    expect([early.status, early.body['code']]).toEqual([422, 'register.extract-in-the-future']);
  });

  it('comes in Windows-1252 with quoted line breaks, and names every bad row', async () => {
    const file = [
      'URN,EstablishmentName,EstablishmentStatus (name),LA (code),NumberOfPupils',
      '104425,"Prescot\r\nÉcole – Primary",Open,340,',
      '104425x,Misprint,Open,340,12',
      '104427,Too,few',
      '104998,Not There Yet,Proposed to open,340,',
      '104427,,Open,340,300',
    ].join('\r\n');
    const report = await region.imported(Buffer.from(file.replace('–', '\u0096'), 'latin1'), '2025-08-02');
    expect(report).toMatchObject({
      encoding: 'windows-1252',
      counts: { rows: 5, changed: 1, rejected: 3, ignored: 1 },
      rejected: [
        { line: 4, urn: '104425x', reason: 'URN cannot be "104425x"' },
        { line: 5, reason: expect.stringMatching(/as many cells/) },
        { line: 7, urn: '104427', reason: 'EstablishmentName is blank' },
      ],
    });
    const { body } = await region.get(`/organisations/${schoolId('104425')}`);
    expect(body).toMatchObject({ name: 'Prescot École – Primary', phase: 'primary', pupils: expect.any(Number) });
    expect(await region.imported(file, '2025-08-02')).toMatchObject({ encoding: 'utf-8', counts: { unchanged: 1 } });
  });

  it('is not taken for one when it lacks the columns', async () => {
    expect(await region.imported('name,town\nElm,Liverpool\n', '2025-08-02')).toMatchObject({
      status: 'failed',
      code: 'register.column-missing',
    });
    const empty = await region.upload('', '2025-08-02');
    expect([empty.status, empty.body['code']]).toEqual([422, 'register.empty']);
    const dated = await region.upload('URN', 'yesterday');
    expect([dated.status, dated.body['code']]).toEqual([400, 'request.invalid']);
  });

  it('goes on where the process was stopped, with the same report', async () => {
    const grown = of2025.replaceAll(/(School|Academy)/g, '$1 of Tomorrow');
    const { body } = await region.upload(grown, '2025-08-03');
    await region.service.stop();
    await region.restart();
    const report = await region.ended(String(body['id']));
    const { rows, changed, unchanged } = report['counts'] as Record<string, number>;
    expect([report['status'], rows]).toEqual(['finished', 597]);
    expect(changed).toBeGreaterThan(400);
    expect(changed! + unchanged!).toBe(597);
  });
});
