import { randomUUID } from 'node:crypto';
import {
  EnrolmentMovedToCohort,
  ParticipantEnrolled,
  publish,
  RegisterHandedIn,
  SessionScheduled,
  type StrandDefinition,
} from '#contracts';
import type { Askable, Sent } from '#client';
import { eventually } from '#testing';
import { definition } from '../src/strand/past.js';
import { Office } from './office.js';

const code = 'instructional-coaching';
const days = { window: { from: '2023-06-01', until: '2023-09-30' }, runs: { from: '2023-09-11', until: '2024-07-12' } };

describe('cohorts that are taught otherwise than planned', () => {
  let office: Office;
  let lead: string;
  let partnershipId: string;
  let strandId: string;
  const cohorts: string[] = [];
  const enrolmentIds = [randomUUID(), randomUUID()];

  const get = async <const Asked extends string>(path: Asked & Askable<'programmes', Asked, 'get'>) =>
    (await office.service.get<Asked>(path, { as: lead })).body;
  const refused = <const Asked extends string>(
    path: Asked & Askable<'programmes', Asked, 'post'>,
    body: Sent<'programmes', Asked>,
  ) => office.service.post<Asked>(path, body, { as: lead });

  /** Says of someone at a school that they take part in a cohort. */
  const enrol = async (enrolmentId: string, cohortId: string, urn: string) => {
    const ids = { enrolmentId, cohortId, applicationId: enrolmentId, personId: randomUUID() };
    const data = { ...ids, organisationId: randomUUID(), urn, from: '2023-09-11' };
    await office.system.tell(publish(ParticipantEnrolled, data, code), enrolmentId);
  };

  beforeAll(async () => {
    office = await Office.open();
    partnershipId = await office.partnership();
    lead = await office.someone('programme-lead', { partnershipId });
    strandId = await office.strand(partnershipId, code, lead);
    for (const name of ['North', 'South']) {
      const { id } = await office.post('/cohorts', { ...days, name, strand: code, capacity: 2 }, lead);
      await office.post('/cohorts/openings', { cohortId: id }, lead);
      cohorts.push(id);
    }
  });
  afterAll(() => office.system.stop());

  it('have the schools they reached told, those not yet, and those beside', async () => {
    await enrol(enrolmentIds[0]!, cohorts[0]!, '104705');
    await enrol(enrolmentIds[1]!, cohorts[1]!, '152034');
    await office.post('/partnerships/coverage-corrections', { partnershipId, add: ['104700'] }, lead);
    await eventually(async () =>
      expect(await get(`/partnerships/${partnershipId}/coverage`)).toEqual({
        localAuthorities: ['341'],
        schools: 2,
        reached: ['104705'],
        notYetReached: ['104700'],
        outside: ['152034'],
      }),
    );
  });

  it('are found by the academic year they are taught in', async () => {
    const taughtIn = async (year: string) =>
      (await get(`/cohorts?academicYear=${year}`))['items'] as { name: string }[];
    expect((await taughtIn('2023-24')).map(({ name }) => name).toSorted()).toEqual(['North', 'South']);
    expect(await taughtIn('2024-25')).toEqual([]);
  });

  it('are known to another system by ids of its own, and so are their partnership and strand', async () => {
    const known = [
      ['partnership', partnershipId],
      ['strand', strandId],
      ['cohort', cohorts[0]!],
    ] as const;
    for (const [kind, id] of known) {
      await office.post('/external-ids', { kind, id, system: 'planner', externalId: 'P-1' }, lead);
      expect((await get(`/${kind}s?externalId=planner:P-1`))['items']).toMatchObject([{ id }]);
    }
    const taken = { kind: 'cohort', id: cohorts[1]!, system: 'planner', externalId: 'P-1' } as const;
    const { status, body } = await refused('/external-ids', taken);
    expect([status, body['code']]).toEqual([409, 'external-id.taken']);
    const names = known.map(([kind]) => `${kind}-external-id-changed`);
    await office.system.said('programmes', (all) => names.every((name) => all.some(({ type }) => type.includes(name))));
  });

  it('take late joiners, with a reason', async () => {
    const command = { cohortId: cohorts[0]!, until: '2023-12-01', reason: 'places-left' } as const;
    await office.post('/cohorts/late-joinings', command, lead);
    expect(await get(`/cohorts/${cohorts[0]}`)).toMatchObject({
      window: { from: '2023-06-01', until: '2023-12-01' },
      lateJoining: 'places-left',
    });
  });

  it('move to a newer version once what it invalidates is accepted', async () => {
    const session = { sessionId: randomUUID(), cohortId: cohorts[0]!, item: 'practice' };
    const time = { mode: 'online', required: false, startsAt: '2023-10-09T16:00', minutes: 90 } as const;
    const { sessionId } = session;
    await office.system.tell(publish(SessionScheduled, { ...session, ...time }, code), sessionId);
    await office.system.tell(publish(RegisterHandedIn, { ...session, present: [], on: '2023-10-09' }, code), sessionId);
    const shorter: StrandDefinition = { ...definition, plan: definition.plan.slice(0, 1) };
    await office.post('/strands/revisions', { strandId, version: 2, definition: shorter }, lead);
    await office.post('/strands/publications', { strandId, version: 2 }, lead);

    const accept = ['item-gone:practice'];
    await eventually(async () =>
      expect(await get(`/cohorts/${cohorts[0]}/move?version=2`)).toMatchObject({
        version: 2,
        invalidated: [{ code: accept[0], detail: expect.stringContaining('1 session held, 0 sessions to come') }],
      }),
    );
    for (const cohortId of cohorts) {
      expect(await refused('/cohorts/moves', { cohortId, version: 2 })).toMatchObject({
        status: 409,
        body: { code: 'cohort.would-invalidate', errors: [{ pointer: '#/accept', code: accept[0] }] },
      });
      await office.post('/cohorts/moves', { cohortId, version: 2, accept }, lead);
    }
    expect(await get(`/cohorts/${cohorts[0]}`)).toMatchObject({ strandVersion: 2 });
  });

  it('merge all or nothing', async () => {
    const [cohortId, into] = cohorts as [string, string];
    const late = randomUUID();
    await enrol(late, cohortId, '104700');
    const tooFew = { status: 409, body: { code: 'cohort.too-few-places' } };
    const asked = () => office.service.get(`/cohorts/${cohortId}/merger?into=${into}`, { as: lead });
    await eventually(async () => expect(await asked()).toMatchObject(tooFew));
    expect(await refused('/cohorts/mergers', { cohortId, into })).toMatchObject(tooFew);
    await office.post('/cohorts/capacities', { cohortId: into, capacity: 3 }, lead);
    expect(await get(`/cohorts/${cohortId}/merger?into=${into}`)).toEqual({
      enrolments: 2,
      together: 3,
      capacity: 3,
      aboveLimit: [],
    });
    await office.post('/cohorts/mergers', { cohortId, into }, lead);
    expect(await get(`/cohorts/${cohortId}`)).toMatchObject({ status: 'merged', into });
    const said = await office.system.said('programmes', (events) =>
      events.some(({ type }) => type === 'strandline.programmes.cohort-merged.v1'),
    );
    expect(said.find(({ type }) => type === 'strandline.programmes.cohort-merged.v1')!.data).toEqual({
      cohortId,
      into,
      strand: code,
      on: '2023-06-01',
    });

    const moved = { enrolmentId: late, cohortId, organisationId: randomUUID(), toCohortId: into, on: '2023-06-01' };
    await office.system.tell(publish(EnrolmentMovedToCohort, moved, code), late);
    await office.atRest();
  });
  it('merge one way or the other, and never both at once', async () => {
    for (const pair of ['first', 'second', 'third', 'fourth', 'fifth']) {
      const planned = ['one', 'other'].map(async (name) => {
        const plan = { ...days, name: `${name} ${pair}`, strand: code, capacity: 2 };
        const { id } = await office.post('/cohorts', plan, lead);
        await office.post('/cohorts/openings', { cohortId: id }, lead);
        return id;
      });
      const [one, other] = (await Promise.all(planned)) as [string, string];
      const answers = await Promise.all([
        refused('/cohorts/mergers', { cohortId: one, into: other }),
        refused('/cohorts/mergers', { cohortId: other, into: one }),
      ]);
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
      expect(answers.map(({ body }) => body['code'])).toContain('cohort.already-merged');
      const statuses = [await get(`/cohorts/${one}`), await get(`/cohorts/${other}`)].map(({ status }) => status);
      expect(statuses.toSorted()).toEqual(['merged', 'open']);
    }
  });
});
