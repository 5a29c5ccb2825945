import { randomUUID } from 'node:crypto';
import type { Cause } from '#domain';
import { atRest, eventually, Visitor } from '#testing';
import { Applications } from '../src/application/applications.mongo.js';
import { submitApplication } from '../src/application/commands/submit-application.js';
import { Evidence } from '../src/application/evidence.mongo.js';
import { choosing } from '../src/application/examples.js';
import { schoolId } from '../src/organisation/school-id.js';
import { mergePerson } from '../src/person/commands/merge-person.js';
import { People } from '../src/person/people.mongo.js';
import { Region, smallRegister, urns } from './region.js';

describe('erasing someone', () => {
  let region: Region;
  let dataProtection: string;
  let cohortId: string;
  let coaching: string;
  const organisationId = schoolId(urns[0]);

  const register = (name: string, email: string) => {
    const post = { organisationId, role: 'teacher', from: '2020-09-01' } as const;
    return region.done('/people', { partnershipId: region.partnershipId, name, email, post });
  };
  const protection = () => region.service.as(dataProtection);
  const erase = async (personId: string): Promise<void> => {
    const { body } = await protection().post('/subject-requests', { personId, kind: 'erasure' });
    const { status } = await protection().post('/subject-requests/fulfilments', { requestId: body.id });
    expect(status).toBe(200);
  };
  const accessTo = async (personId: string) =>
    (await region.get(`/subject-access/${personId}`, dataProtection)).body.kept;
  /** Why something is done now that was asked for, and decided upon, before. */
  const decidedBefore = (): Cause => {
    const [now, today, id] = ['2023-09-04T08:00:00Z', '2023-09-04', randomUUID()];
    return { id, who: 'officer', now, today, newId: id, correlationId: id };
  };
  const part = <Part>(type: new (...given: never[]) => Part): Part =>
    region.service.app.get<Part>(type, { strict: false });

  beforeAll(async () => {
    region = await Region.open();
    dataProtection = await region.system.as('data-protection-officer');
    await region.imported(smallRegister);
    await region.strand('fellows', { choosing });
    await region.strand('coaching');
    cohortId = await region.cohort('fellows', 8);
    coaching = await region.cohort('coaching', 8);
  });
  afterAll(() => region.system.stop());

  it('takes along the form they had begun and not sent, which is shown to them before', async () => {
    const personId = await register('Draft Writer', 'draft@example.org');
    await region.done('/people/corrections', { personId, email: 'other@example.org' });
    const browser = new Visitor(region.service.unchecked);
    const form = await browser.submit(`/apply/${cohortId}`, {
      name: 'Draft Writer',
      email: 'DRAFT@example.org',
      urn: urns[0],
      role: 'teacher',
      since: '2020-09-01',
    });
    const application = /name="application" value="([\w-]+)"/.exec(form.body)![1]!;
    await browser.submit('/application', { application, do: 'save', 'answer.why': 'To learn' });
    expect(await accessTo(personId)).toMatchObject({
      drafts: [{ status: 'draft', applicant: { name: 'Draft Writer' }, form: { why: 'To learn' } }],
    });
    await erase(personId);
    expect((await browser.open('/application')).status).toBe(404);
    expect(await accessTo(personId)).toMatchObject({ drafts: [], person: [{ status: 'erased' }] });
  });

  it('at the moment at which another record is merged into theirs takes that along, too', async () => {
    const [personId, intoPersonId] = [
      await register('A Record', 'a@example.org'),
      await register('B', 'b@example.org'),
    ];
    const people = part(People);
    const { state: into, details: intoIdentity } = await people.get(intoPersonId);
    await erase(intoPersonId);
    const merger = { personId, intoPersonId, into, identity: {}, intoIdentity };
    await people.handle(personId, merger, mergePerson, decidedBefore());
    await eventually(async () =>
      expect(await accessTo(personId)).toMatchObject({ person: [{ status: 'erased', personId }] }),
    );
    expect(JSON.stringify(await accessTo(personId))).not.toMatch(/A Record|a@example/);
    await region.system.said('people', (all) => {
      const last = all.findLast(({ key }) => key === personId);
      return last !== undefined && Object.keys(last.data).length === 0;
    });
  });

  it('forgets what they wrote, also when it arrives at the same moment', async () => {
    const personId = await register('Late Applicant', 'late@example.org');
    const applying = { cohortId, personId, organisationId };
    const evidence = await part(Evidence).on(applying);
    await erase(personId);
    await atRest(region.service.unchecked, region.admin); // so that nothing of the erasure itself still comes
    const { id } = await part(Applications).handle(
      randomUUID(),
      { ...applying, ...evidence, answers: { why: 'To learn', told: 'yes' } },
      submitApplication,
      decidedBefore(),
    );
    await eventually(async () =>
      expect(await accessTo(personId)).toMatchObject({ applications: [{ applicationId: id, wordsForgotten: true }] }),
    );
    expect(JSON.stringify(await accessTo(personId))).not.toContain('To learn');
  });

  it('ends with nothing of what is said of their enrolment afterwards', async () => {
    const personId = await register('Gone Participant', 'gone@example.org');
    const applicationId = await region.apply(coaching, personId);
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    const enrolmentId = body.items[0]!.id;
    await erase(personId);
    const withdrawal = { enrolmentId, on: '2023-09-04', reason: 'other', inOwnWords: 'Gone has gone' } as const;
    await region.done('/enrolments/withdrawals', withdrawal);
    expect(JSON.stringify(await accessTo(personId))).not.toContain('has gone');
  });

  it('waits for what has to be kept, and so does the clock', async () => {
    const personId = await register('Held Back', 'held@example.org');
    const applicationId = await region.apply(coaching, personId);
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    const words = { inOwnWords: 'She said why' };
    const withdrawal = { enrolmentId: body.items[0]!.id, on: '2023-09-04', reason: 'other', ...words } as const;
    await region.done('/enrolments/withdrawals', withdrawal);
    await protection().post('/people/holds', { personId, reason: 'legal-claim' });
    const { body: person } = await region.get(`/people/${personId}`);

    await region.moveClock('2025-09-06T08:00:00Z'); // own words are kept for two years
    expect(await accessTo(personId)).toMatchObject({ words: [{ text: 'She said why' }] });
    await protection().post('/people/hold-releases', { personId, holdId: person.holds[0]!.holdId });
    await eventually(async () => expect(await accessTo(personId)).toMatchObject({ words: [] }));
  });
});
