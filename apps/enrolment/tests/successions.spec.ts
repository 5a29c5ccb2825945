import { readFile } from 'node:fs/promises';
import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { Region } from './region.js';

const data = new URL('../../../data/', import.meta.url);
const header = 'URN,EstablishmentName,EstablishmentStatus (name),LA (code),CloseDate';
const linksHeader = 'URN,LinkURN,LinkType,LinkEstablishedDate';
const csv = (columns: string, ...rows: string[]): string => [columns, ...rows].join('\r\n');

describe('schools that carry on for others', () => {
  let region: Region;

  beforeAll(async () => {
    region = await Region.open();
    await region.moveClock('2025-09-01T08:00:00Z');
  });
  afterAll(() => region.system.stop());

  const listed = async (query: string): Promise<Record<string, unknown>[]> =>
    (await region.get(`/successions?limit=200&${query}`)).body.items;
  const question = async (urn: string) => (await listed(`urn=${urn}`))[0];
  const school = async (urn: string) => (await region.get(`/organisations/${schoolId(urn)}`)).body;
  const becomes = (urn: string, what: object) =>
    eventually(async () => expect(await school(urn)).toMatchObject(what), 10_000);

  it('are found in the real links: whoever left the register is closed, and names who carries on', async () => {
    const read = (file: string) => readFile(new URL(file, data), 'utf8');
    await region.imported(await read('gias-liverpool-city-region-2022-04-snapshot.csv'), '2022-04-25');
    const { absent } = await region.imported(await read('gias-liverpool-city-region.csv'), '2025-08-01');
    const report = await region.imported(await read('gias-lcr-links-2025-04-22.csv'), '2025-04-22', 'links');
    expect(report).toMatchObject({
      status: 'finished',
      content: 'links',
      counts: { rows: 749, ignored: 0, rejected: 0, settled: 71, undecided: 0 },
    });
    const settled = await listed('status=settled');
    const gone = (absent as { urns: string[] }).urns;
    expect(gone.filter((urn) => !settled.some((one) => one['urn'] === urn))).toEqual(['104917', '105066']);
    await becomes('104425', {
      status: 'closed',
      closedOn: '2024-10-31',
      successor: { urn: '151259', organisationId: schoolId('151259') },
    });
    await becomes('131313', { status: 'closed' });
    const said = await region.said(
      'directory',
      (names) => names.filter((name) => name === 'school-succeeded').length === 71,
    );
    expect(said.filter(({ name }) => name === 'school-succeeded').map(({ data: event }) => event)).toContainEqual({
      organisationId: schoolId('104425'),
      urn: '104425',
      successorId: schoolId('151259'),
      successorUrn: '151259',
      on: '2024-10-31',
    });
    const again = await region.imported(await read('gias-lcr-links-2025-04-22.csv'), '2025-04-22', 'links');
    expect(again).toMatchObject({ counts: { settled: 0, undecided: 0, noted: 0 } });
  });

  it('wait for a person when it is a split, a cycle, or several are open', async () => {
    const urns = ['200001', '200002', '200003', '200004', '200005', '200006', '200007'];
    await region.imported(csv(header, ...urns.map((urn) => `${urn},School ${urn},Open,341,`)), '2025-08-02');
    const links = csv(
      linksHeader,
      '200001,200002,Successor - Split School,01-09-2024',
      '200001,200003,Successor - Split School,01-09-2024',
      '200004,200005,Successor,01-09-2024',
      '200005,200004,Successor,01-09-2024',
      '200006,200002,Successor,',
      '200003,200006,Predecessor,01-09-2024',
      '200002,200007,Sixth Form Centre Link,',
      '200002,,Successor,',
    );
    expect(await region.imported(links, '2025-08-02', 'links')).toMatchObject({
      counts: { rows: 8, ignored: 1, rejected: 1, settled: 0, undecided: 4 },
      rejected: [{ line: 9, urn: '200002', reason: 'LinkURN is blank' }],
    });
    expect(await listed('status=undecided')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ urn: '200001', why: 'split', candidates: ['200002', '200003'] }),
        expect.objectContaining({ urn: '200004', why: 'cycle' }),
        expect.objectContaining({ urn: '200006', why: 'several-open-successors' }),
      ]),
    );
    expect(await school('200001')).toMatchObject({ status: 'open' });
    const work = await region.get('/lists/work-queue?kind=succession-undecided');
    expect(work.body.items).toContainEqual(
      expect.objectContaining({ about: 'succession', said: 'split', organisation: 'School 200001' }),
    );
    const decision = { urn: '200001', successorUrn: '200003', on: '2024-09-01' };
    await region.done('/successions/decisions', decision);
    await becomes('200001', { status: 'closed', closedOn: '2024-09-01', successor: { urn: '200003' } });
    const again = await region.post('/successions/decisions', { ...decision, successorUrn: '200002' });
    expect([again.status, again.body['code']]).toEqual([409, 'succession.already-settled']);
    await region.done('/successions/dismissals', { urn: '200006' });
    expect(await question('200006')).toMatchObject({ status: 'dismissed' });
    expect(await school('200006')).toMatchObject({ status: 'open' });
  });

  it('are found when they open later, along a chain, before the register closes the one they carry on for', async () => {
    await region.imported(csv(header, '300001,Elm,Open,341,'), '2025-08-03');
    const links = csv(linksHeader, '300001,300002,Successor,31-08-2024', '300002,300003,Successor,31-03-2025');
    expect(await region.imported(links, '2025-08-03', 'links')).toMatchObject({ counts: { noted: 2 } });
    const register = csv(header, '300001,Elm,Closed,341,2024-12-31', '300003,Elm Academy,Open,341,');
    expect(await region.imported(register, '2025-08-04')).toMatchObject({ counts: { created: 1, unchanged: 1 } });
    await becomes('300001', { status: 'closed', closedOn: '2024-08-31', successor: { urn: '300003' } });
    expect(await question('300001')).toMatchObject({ status: 'settled', by: 'register' });
  });

  it('carry on one for the other, whatever two people say at once', async () => {
    const pairs = Array.from({ length: 5 }, (_, index) => [String(600_001 + index), String(600_101 + index)] as const);
    await region.imported(csv(header, ...pairs.flat().map((urn) => `${urn},Yew,Open,341,`)), '2025-08-05');
    const decides = async (urn: string, successorUrn: string) => {
      const { status, body } = await region.post('/successions/decisions', { urn, successorUrn, on: '2025-09-01' });
      return status === 200 ? 'settled' : String(body['code']);
    };
    for (const [one, other] of pairs) {
      const answers = await Promise.all([decides(one, other), decides(other, one)]);
      expect(answers.toSorted()).toEqual(['settled', 'succession.cycle']);
      const [closed, open] = answers[0] === 'settled' ? [one, other] : [other, one];
      await becomes(closed, { status: 'closed', successor: { urn: open } });
      expect(await school(open)).toMatchObject({ status: 'open' });
    }
  });

  it('carry on from the day that is named, and not before', async () => {
    await region.imported(csv(header, '400001,Ash,Open,341,', '400002,Ash Academy,Open,341,'), '2025-08-05');
    const links = csv(linksHeader, '400001,400002,Successor,01-10-2025');
    await region.imported(links, '2025-08-05', 'links');
    expect(await question('400001')).toMatchObject({ status: 'noted', why: 'not-yet' });
    expect(await school('400001')).toMatchObject({ status: 'open' });
    await region.moveClock('2025-10-01T08:00:00Z');
    await becomes('400001', { status: 'closed', closedOn: '2025-10-01', successor: { urn: '400002' } });
  });

  it('take over whoever works there', async () => {
    await region.imported(csv(header, '500001,Fir,Open,341,', '500002,Fir Academy,Open,341,'), '2025-08-06');
    const personId = await region.person('500001');
    await region.imported(csv(linksHeader, '500001,500002,Successor,01-09-2025'), '2025-08-06', 'links');
    await eventually(async () =>
      expect((await region.get(`/people/${personId}`)).body).toMatchObject({
        posts: [
          { organisationId: schoolId('500001'), until: '2025-08-31' },
          { organisationId: schoolId('500002'), role: 'teacher', from: '2025-09-01' },
        ],
      }),
    );
  });

  it('opens a school again that the register had closed by mistake', async () => {
    await region.imported(csv(header, '104705,Opened Again,Open,341,', '104425,Not This One,Open,341,'), '2025-08-06');
    expect(await school('104705')).toMatchObject({ status: 'open', name: 'Opened Again' });
    expect(await school('104425')).toMatchObject({ status: 'closed', name: 'Not This One' });
  });
});
