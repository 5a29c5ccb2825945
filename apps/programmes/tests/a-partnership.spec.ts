import { eventually } from '#testing';
import { better, definition } from '../src/strand/past.js';
import { Office, terms } from './office.js';

const code = 'instructional-coaching';

describe('a partnership, told by its programme-lead', () => {
  let office: Office;
  let lead: string;
  let demonstrator: string;
  let partnershipId: string;
  let strandId: string;
  let cohortId: string;

  const statusOf = async (path: string): Promise<unknown> =>
    (await office.service.unchecked.get(path, { as: lead })).body['status'];
  const said = async (count: number) =>
    (await office.system.said('programmes', (events) => events.length >= count)).map(
      ({ type, data, position, key }) => ({
        name: type.split('.')[2],
        data,
        position,
        key,
      }),
    );
  const moveClock = (at: string) => office.post('/clock', { at }, demonstrator);

  beforeAll(async () => {
    office = await Office.open();
    demonstrator = await office.system.token('demo:demonstrator');
    ({ id: partnershipId } = await office.post('/partnerships', terms, office.admin));
    lead = await office.someone('programme-lead', { partnershipId });
  });
  afterAll(() => office.system.stop());

  it('is told every field of it that is wrong', async () => {
    const wrong = {
      name: 7,
      localAuthorities: ['Liverpool'],
      schools: ['104705', '104705'],
      period: {},
      colour: 'red',
    };
    const { body } = await office.service.unchecked.post('/partnerships', wrong, { as: lead });
    const pointers = new Set((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer));
    expect([...pointers].toSorted()).toEqual([
      '#/colour',
      '#/localAuthorities',
      '#/name',
      '#/objectives',
      '#/period/from',
      '#/period/until',
      '#/provider',
      '#/schools',
    ]);
  });

  it('begins when it is activated', async () => {
    expect(await statusOf(`/partnerships/${partnershipId}`)).toBe('draft');
    await office.post('/partnerships/activations', { partnershipId }, lead);
    const { headers, body } = await office.service.get(`/partnerships/${partnershipId}`, { as: lead });
    expect(headers.get('etag')).toBe('"2"');
    expect(body).toMatchObject({ ...terms, id: partnershipId, status: 'active', activatedOn: '2023-06-01' });
  });

  it('says who works together and what it costs, and when the partners meet', async () => {
    const organisations = [{ name: 'Liverpool City Council', roles: ['local-authority' as const, 'funder' as const] }];
    const budget = [{ code: 'trainers', title: 'Trainers', pence: 40_000_000, academicYear: '2023-24' }];
    await office.post('/partnerships/amendments', { partnershipId, organisations, budget }, lead);
    const checkIn = { partnershipId, code: 'autumn-2023', title: 'The first half-term' };
    const ownerId = '2b1c7c7e-6a52-4a5d-9d2c-1f3e5a7b9c0d';
    await office.post('/partnerships/check-ins', { ...checkIn, ownerId, due: '2023-11-06' }, lead);
    const dueBy = async (day: string) =>
      (await office.service.get(`/partnerships?checkInDueBy=${day}`, { as: lead })).body.items;
    expect(await dueBy('2023-11-05')).toEqual([]);
    expect(await dueBy('2023-11-06')).toMatchObject([{ organisations, budget, checkIns: [{ code: 'autumn-2023' }] }]);
    const held = { partnershipId, code: 'autumn-2023', note: 'Ada is to bring the numbers.' };
    await office.post('/partnerships/check-ins/moves', { partnershipId, code: held.code, due: '2023-06-02' }, lead);
    await office.post('/partnerships/check-ins/holdings', held, lead);
    expect(await dueBy('2026-08-31')).toEqual([]);
  });

  it('hears, judges, decides – and publishes a strand while everything runs', async () => {
    await moveClock('2025-02-10T09:00:00Z');
    const { body: time } = await office.service.get('/clock', { as: lead });
    expect(time).toEqual({ now: '2025-02-10T09:00:00.000Z', today: '2025-02-10' });
    const judgement = {
      partnershipId,
      objective: 'curriculum',
      judgement: 'met',
      evidence: 'All reviews agree.',
    } as const;
    await office.post('/partnerships/judgements', judgement, lead);
    const heard = 'Schools ask for someone who coaches in their own classrooms.';
    const { id: adaptationId } = await office.post(
      '/adaptations',
      { partnershipId, heard, objective: 'curriculum' },
      lead,
    );
    ({ id: strandId } = await office.post('/strands', { partnershipId, code, definition }, lead));
    const decision = {
      adaptationId,
      kind: 'strand-opened',
      strand: code,
      decided: 'A coaching strand for 40 coaches.',
    } as const;
    await office.post('/adaptations/decisions', decision, lead);
    await office.post('/strands/publications', { strandId, version: 1 }, lead);
    await office.post('/adaptations/changes', { adaptationId }, lead);
    await office.post('/adaptations/tellings', { adaptationId, told: ['schools'] }, lead);

    expect(await statusOf(`/strands/${strandId}`)).toBe('open');
    const evidence = await office.service.get(`/partnerships/${partnershipId}/evidence`, { as: lead });
    expect(Object.values(evidence.body)).toEqual(['Ada is to bring the numbers.', 'All reviews agree.']);
    const { body } = await office.service.get(`/strands?code=${code}`, { as: lead });
    expect(body.items).toMatchObject([{ id: strandId, versions: [{ version: 1, status: 'published', definition }] }]);
  });

  it('opens a cohort at once, which starts on its day', async () => {
    const plan = {
      strand: code,
      name: 'Coaching, spring 2025',
      window: { from: '2025-02-10', until: '2025-03-14' },
      runs: { from: '2025-03-03', until: '2025-07-18' },
    };
    ({ id: cohortId } = await office.post('/cohorts', plan, lead));
    const again = await office.service.post('/cohorts', { ...plan, name: 'coaching, SPRING 2025' }, { as: lead });
    expect(again).toMatchObject({ status: 409, body: { code: 'cohort.name-taken' } });
    await office.post('/cohorts/openings', { cohortId }, lead);
    await office.post('/cohorts/capacities', { cohortId, capacity: 44 }, lead);
    expect(await statusOf(`/cohorts/${cohortId}`)).toBe('open');

    await moveClock('2025-03-02T23:59:00Z');
    expect(await statusOf(`/cohorts/${cohortId}`)).toBe('open');
    await moveClock('2025-03-05T07:00:00Z');
    await eventually(async () => expect(await statusOf(`/cohorts/${cohortId}`)).toBe('running'));
  });

  it('improves the strand by a second version; the cohort stays with the first', async () => {
    await office.post('/strands/revisions', { strandId, version: 2, definition: better }, lead);
    await office.post('/strands/publications', { strandId, version: 2 }, lead);
    const asked = await office.service.get(`/strands/${strandId}/differences?from=1&to=2`, { as: lead });
    const differences = [{ at: 'summary', before: definition.summary, after: better.summary }];
    expect(asked.body).toEqual({ from: 1, to: 2, differences });
    const { body } = await office.service.get(`/cohorts/${cohortId}`, { as: lead });
    expect(body).toMatchObject({ strandVersion: 1, capacity: 44, perSchool: 2 });
  });

  it('copies the strand as a template, and takes the copy back', async () => {
    const copy = { strandId, partnershipId, code: 'coaching-in-nurseries', title: 'Coaching in nurseries' };
    const { id } = await office.post('/strands/copies', copy, lead);
    const { body } = await office.service.get(`/strands/${id}`, { as: lead });
    const copiedFrom = { strandId, version: 2 };
    expect(body).toMatchObject({ status: 'draft', copiedFrom, draft: { ...better, title: copy.title } });
    await office.post('/strands/withdrawals', { strandId: id }, lead);
    expect(await statusOf(`/strands/${id}`)).toBe('withdrawn');
  });

  it('closes the strand, which is over when its last cohort is', async () => {
    await office.post('/strands/closures', { strandId }, lead);
    await office.atRest();
    expect(await statusOf(`/strands/${strandId}`)).toBe('closing');
    await moveClock('2025-07-20T09:00:00Z');
    await eventually(async () => expect(await statusOf(`/cohorts/${cohortId}`)).toBe('finished'));
    await eventually(async () => expect(await statusOf(`/strands/${strandId}`)).toBe('closed'));
  });

  it('has said all this on its topic, without a gap and in the order of each thing', async () => {
    const events = await said(20);
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    const of = (id: string) => events.filter(({ key }) => key === id).map(({ name }) => name);
    expect(of(partnershipId)).toEqual(['partnership-activated', 'partnership-amended', 'objective-judged']);
    expect(of(strandId)).toEqual([
      'strand-published',
      'strand-published',
      'strand-version-superseded',
      'strand-closed',
    ]);
    expect(of(cohortId)).toEqual(['cohort-opened', 'capacity-changed', 'cohort-started', 'cohort-finished']);
    expect(events.filter(({ name }) => name === 'clock-moved')).toHaveLength(4);
    expect(events.find(({ name }) => name === 'strand-published')!.data).toEqual({
      strand: code,
      partnershipId,
      version: 1,
      partitions: 6,
      definition,
      on: '2025-02-10',
    });
    expect(events.find(({ name }) => name === 'cohort-finished')!.data).toEqual({
      cohortId,
      strand: code,
      on: '2025-07-18',
    });
    expect(JSON.stringify(events)).not.toMatch(/All reviews agree|Ada|Trainers/);
  });
});
