import { randomUUID } from 'node:crypto';
import { AttendanceRecorded, CapacityChanged, CohortCancelled, CohortFinished } from '#contracts';
import { eventually } from '#testing';
import { decodeJwt } from 'jose';
import { schoolId } from '../src/organisation/school-id.js';
import { takeBackAcceptance } from '../src/enrolment/commands/take-back-acceptance.js';
import { Enrolments } from '../src/enrolment/enrolments.mongo.js';
import { acceptApplication } from '../src/places/commands/accept-application.js';
import { PlacesByCohort } from '../src/places/places-by-cohort.mongo.js';
import { definition, Region, smallRegister, urns } from './region.js';

describe('from application to completion', () => {
  let region: Region;

  const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
  const application = async (id: string) => (await region.get(`/applications/${id}`)).body;
  const statusOf = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await application(id))['status']));
  const whenStatus = (ids: string[], wanted: string[]) =>
    eventually(async () => expect(await statusOf(...ids)).toEqual(wanted));
  const enrolmentOf = async (applicationId: string) => {
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    return body.items[0]!;
  };
  const answer = (applicationId: string, accept: boolean) =>
    region.post('/applications/offer-answers', { applicationId, accept, saidBy: 'the head, by telephone' });

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('fellows');
    await region.strand('heads', { selection: 'first-come', places: { perCohort: 2, offerWorkingDays: 3 } });
    await region.strand('schools', { unit: 'school' });
  });
  afterAll(() => region.system.stop());

  describe('where an officer chooses', () => {
    it('an application waits for the officer, is accepted, and is an enrolment when the answer comes', async () => {
      const cohortId = await region.cohort('fellows', 1);
      const [ann, bob] = [await region.person(), await region.person(urns[1])];
      const [first, second] = [await region.apply(cohortId, ann), await region.apply(cohortId, bob, urns[1])];
      expect(await statusOf(first, second)).toEqual(['submitted', 'submitted']);

      const accepted = await region.post('/applications/acceptances', { applicationId: first });
      expect(accepted).toMatchObject({ status: 200, body: { id: first, happened: ['PlaceTaken'] } });
      expect(await statusOf(first)).toEqual(['accepted']);
      expect(await enrolmentOf(first)).toMatchObject({
        status: 'active',
        personId: ann,
        organisationId: schoolId(urns[0]),
        urn: urns[0],
        from: '2023-10-02',
      });
      expect(code(await region.post('/applications/acceptances', { applicationId: first }))).toEqual([
        409,
        'application.already-accepted',
      ]);
      const waiting = await region.post('/applications/acceptances', { applicationId: second });
      expect(waiting.body).toMatchObject({ happened: ['ApplicantWaitlisted'] });
      expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({
        capacity: 1,
        free: 0,
        accepted: 1,
        waitlisted: 1,
        queue: [second],
      });
    });

    it('can be tried before: all that would follow is told, nothing happens', async () => {
      const cohortId = await region.cohort('fellows', 1);
      const applicationId = await region.apply(cohortId, await region.person());
      const tried = await region.post('/applications/acceptances?dryRun=true', { applicationId });
      expect(tried).toMatchObject({ status: 200, body: { dryRun: true, id: applicationId, happened: ['PlaceTaken'] } });
      expect(tried.body['changes']).toMatchObject([
        { of: 'places', id: cohortId, happened: ['PlaceTaken'] },
        { of: 'applications', id: applicationId, happened: ['OutcomeHeard'] },
        { of: 'enrolments', version: 1, happened: ['Enrolled'] },
      ]);
      expect(await statusOf(applicationId)).toEqual(['submitted']);
      expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ free: 1, accepted: 0 });
      expect((await region.post('/applications/acceptances', { applicationId })).status).toBe(200);
      expect(code(await region.post('/applications/acceptances?dryRun=true', { applicationId }))).toEqual([
        409,
        'application.already-accepted',
      ]);
    });

    it('an answer that got lost is given again, and only then', async () => {
      const cohortId = await region.cohort('fellows', 5);
      const applicationId = await region.apply(cohortId, await region.person());
      const etag = (await region.get(`/applications/${applicationId}`)).headers.get('etag')!;
      const ask = { key: 'lost', headers: { 'if-match': etag } };
      const first = await region.post('/applications/acceptances', { applicationId }, ask);
      const again = await region.post('/applications/acceptances', { applicationId }, ask);
      expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
      const stale = await region.post(
        '/applications/rejections',
        { applicationId, reason: 'other' },
        {
          headers: { 'if-match': etag },
        },
      );
      const takingBack = { applicationId, reason: 'decided-in-error' } as const;
      const late = await region.post('/applications/reopenings', takingBack, { headers: { 'if-match': etag } });
      expect([stale, late].map(code)).toEqual([
        [412, 'precondition.version-changed'],
        [412, 'precondition.version-changed'],
      ]);
    });

    it('what was decided comes about, also if the process stopped before it could say so', async () => {
      const cohortId = await region.cohort('fellows', 5);
      const applicationId = await region.apply(cohortId, await region.person());
      const places = region.service.app.get(PlacesByCohort, { strict: false });
      const [now, today] = ['2023-09-04T08:00:00Z', '2023-09-04'];
      const cause = { id: 'cut off', who: 'officer', now, today, newId: randomUUID(), correlationId: randomUUID() };
      await places.handle(cohortId, { applicationId }, acceptApplication, cause);
      await eventually(async () => expect(await enrolmentOf(applicationId)).toMatchObject({ status: 'active' }));
      expect(await statusOf(applicationId)).toEqual(['accepted']);
    });

    it('who has a place leaves the other lists of the strand, and cannot have a second one', async () => {
      const [here, there] = [await region.cohort('fellows', 3), await region.cohort('fellows', 3)];
      const ann = await region.person();
      const [first, second] = [await region.apply(here, ann), await region.apply(there, ann)];
      const both = await Promise.all(
        [first, second].map((applicationId) => region.post('/applications/acceptances', { applicationId })),
      );
      expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]));
      expect(both.map(({ body }) => body['code'])).toContain('application.already-enrolled');
      await eventually(async () =>
        expect(new Set(await statusOf(first, second))).toEqual(new Set(['accepted', 'withdrawn'])),
      );
      const again = { cohortId: there, personId: ann, organisationId: schoolId(urns[0]) };
      expect(code(await region.post('/applications', again))).toEqual([409, 'application.already-enrolled']);
    });

    it('an acceptance is taken back while nothing is recorded; the applicant is considered again', async () => {
      const cohortId = await region.cohort('fellows', 1);
      const [first, second] = [
        await region.apply(cohortId, await region.person()),
        await region.apply(cohortId, await region.person(urns[1]), urns[1]),
      ];
      await region.done('/applications/acceptances', { applicationId: first });
      await region.done('/applications/acceptances', { applicationId: second });
      const inError = { applicationId: first, reason: 'decided-in-error' } as const;
      const tried = await region.post('/applications/reopenings?dryRun=true', inError);
      expect(tried.body).toMatchObject({ dryRun: true, happened: ['ApplicantReopened', 'PlaceOffered'] });
      expect(await statusOf(first, second)).toEqual(['accepted', 'waitlisted']);
      const reopened = await region.post('/applications/reopenings', inError, { key: 'in-error' });
      expect(reopened.body).toMatchObject({ id: first, happened: ['ApplicantReopened', 'PlaceOffered'] });
      expect((await region.post('/applications/reopenings', inError, { key: 'in-error' })).body).toEqual(reopened.body);
      await whenStatus([first, second], ['submitted', 'offered']);
      const ended = await enrolmentOf(first);
      expect(ended).toMatchObject({ status: 'withdrawn', reason: 'accepted-in-error' });
      const resuming = { enrolmentId: ended['id'], on: '2023-10-09' };
      expect(code(await region.post('/enrolments/resumptions', resuming))).toEqual([409, 'enrolment.waits-for-place']);

      await answer(second, false);
      await region.done('/applications/acceptances', { applicationId: first });
      const again = await enrolmentOf(first);
      expect(again).toMatchObject({ id: ended['id'], status: 'active' });
      const [enrolmentId, personId] = [again['id'], String(again['personId'])];
      const where = {
        cohortId,
        sessionId: randomUUID(),
        item: 'launch',
        enrolmentId,
        personId,
        organisationId: schoolId(urns[0]),
      };
      const facts = { outcome: 'absent' as const, attendedMinutes: 0, plannedMinutes: 120, required: true };
      await region.tell(AttendanceRecorded, { ...where, ...facts, on: '2023-10-09' }, where.sessionId, 'fellows');
      await eventually(async () =>
        expect(Object.values((await enrolmentOf(first))['participation'] as object)).toHaveLength(1),
      );
      expect(code(await region.post('/applications/reopenings', inError))).toEqual([
        409,
        'application.has-participation',
      ]);
      expect(await statusOf(first)).toEqual(['accepted']);
    });

    it('a request to take back that was cut off half way is answered when it is repeated, and asks for nothing twice', async () => {
      const cohortId = await region.cohort('fellows', 1);
      const applicationId = await region.apply(cohortId, await region.person());
      await region.done('/applications/acceptances', { applicationId });
      const [reason, key] = ['decided-in-error' as const, 'cut-off'];
      // As far as the enrolment it came; the rest is done by whoever hears of it.
      const who = decodeJwt(region.officer).sub!;
      const at = { now: '2023-09-04T08:00:00Z', today: '2023-09-04', newId: randomUUID(), correlationId: randomUUID() };
      const takingBack = { id: `${who}:POST /applications/reopenings:${key}>taken back`, who, ...at };
      const enrolments = region.service.app.get(Enrolments, { strict: false });
      const { id: enrolmentId } = await enrolmentOf(applicationId);
      await enrolments.handle(enrolmentId, { reason, cohortIsOver: false }, takeBackAcceptance, takingBack);
      await whenStatus([applicationId], ['submitted']);
      const repeated = () => region.post('/applications/reopenings', { applicationId, reason }, { key });
      expect(await repeated()).toMatchObject({ status: 200, body: { id: applicationId } });
      await region.done('/applications/acceptances', { applicationId });
      expect(await repeated()).toMatchObject({ status: 200 });
      expect(await statusOf(applicationId)).toEqual(['accepted']);
      await region.done('/applications/reopenings', { applicationId, reason });
      const otherwise = await region.post('/applications/reopenings', { applicationId, reason });
      expect(code(otherwise)).toEqual([409, 'application.not-decided']);
    });

    it('nobody applies twice for the same cohort', async () => {
      const cohortId = await region.cohort('fellows', 3);
      const personId = await region.person();
      await region.apply(cohortId, personId);
      const again = { cohortId, personId, organisationId: schoolId(urns[0]) };
      expect(code(await region.post('/applications', again))).toEqual([409, 'application.already-applied']);
    });
  });

  describe('where the first to come are served', () => {
    let cohortId: string;
    let ids: string[];

    it('a free place is offered at once, and the third to come waits', async () => {
      cohortId = await region.cohort('heads', 2);
      const people = await Promise.all([region.person(), region.person(), region.person()]);
      ids = [];
      for (const personId of people) ids.push(await region.apply(cohortId, personId));
      expect(await statusOf(...ids)).toEqual(['offered', 'offered', 'waitlisted']);
      // Monday to the end of Thursday, British Summer Time.
      expect(await application(ids[0]!)).toMatchObject({ expiresAt: '2023-09-07T23:00:00.000Z' });
    });
    it('a declined place goes to the next in line', async () => {
      expect((await answer(ids[0]!, false)).body).toMatchObject({ happened: ['OfferDeclined', 'PlaceOffered'] });
      expect(await statusOf(ids[0]!)).toEqual(['declined']);
      await whenStatus(ids, ['declined', 'offered', 'offered']);
    });
    it('an offer that is not answered in time expires by the clock', async () => {
      expect(await answer(ids[1]!, true)).toMatchObject({ status: 200, body: { happened: ['PlaceTaken'] } });
      const late = await region.apply(cohortId, await region.person());
      await region.moveClock('2023-09-08T08:00:00Z');
      await whenStatus([...ids, late], ['declined', 'accepted', 'expired', 'offered']);
      expect(code(await answer(ids[2]!, true))).toEqual([409, 'application.offer-expired']);
      ids.push(late);
    });
    it('more places are offered at once', async () => {
      const next = await region.apply(cohortId, await region.person());
      expect(await statusOf(next)).toEqual(['waitlisted']);
      await region.tell(CapacityChanged, { cohortId, strand: 'heads', capacity: 3 }, cohortId);
      await whenStatus([next], ['offered']);
    });
    it('the place of who withdraws goes to the next in line', async () => {
      const next = await region.apply(cohortId, await region.person());
      const { id: enrolmentId } = await enrolmentOf(ids[1]!);
      const withdrawal = { enrolmentId, on: '2023-09-08', reason: 'workload' } as const;
      expect((await region.post('/enrolments/withdrawals', withdrawal)).status).toBe(200);
      await whenStatus([next], ['offered']);
      const again = await region.post('/enrolments/withdrawals', withdrawal);
      expect(code(again)).toEqual([409, 'enrolment.already-withdrawn']);
    });
    it('the answer names who gave it, and that stays in the service', async () => {
      const said = await region.said('enrolment.heads', (names) => names.includes('place-released'));
      expect(JSON.stringify(said)).not.toContain('telephone');
      expect(said.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'application-submitted',
          'place-offered',
          'place-offer-declined',
          'place-offer-expired',
        ]),
      );
      expect(said.map(({ position }) => position)).toEqual(said.map((_, index) => index + 1));
    });
    it('a cancelled cohort tells whoever still hopes, and asks about everyone else', async () => {
      const cancelled = await region.cohort('heads', 1);
      const [first, second] = [
        await region.apply(cancelled, await region.person()),
        await region.apply(cancelled, await region.person()),
      ];
      await answer(first, true);
      await region.tell(CohortCancelled, { cohortId: cancelled, strand: 'heads', on: '2023-09-08' }, cancelled);
      await whenStatus([first, second], ['accepted', 'rejected']);
      await eventually(async () => expect(await enrolmentOf(first)).toMatchObject({ question: 'cohort-cancelled' }));
    });
  });

  describe('whoever may not apply', () => {
    it('hears the first rule that stands in the way, also before applying', async () => {
      const cohortId = await region.cohort('fellows', 3);
      const personId = await region.person();
      const outside = { cohortId, personId, organisationId: schoolId('104009') };
      expect(code(await region.post('/applications', outside))).toEqual([409, 'application.school-not-covered']);
      const query = `cohortId=${cohortId}&personId=${personId}&organisationId=`;
      const { body } = await region.get(`/applications/eligibility?${query}${schoolId('104009')}`);
      expect(body).toMatchObject({ eligible: false, code: 'application.school-not-covered' });
      const may = await region.get(`/applications/eligibility?${query}${schoolId(urns[0])}`);
      expect(may.body).toEqual({ eligible: true });
    });
    it('meets an officer of another partnership as a stranger', async () => {
      const elsewhere = await region.system.as('operations-officer', { partnershipId: randomUUID() });
      const cohortId = await region.cohort('fellows', 3);
      const personId = await region.person();
      const applicationId = await region.apply(cohortId, personId);
      expect(code(await region.get(`/applications/${applicationId}`, elsewhere))).toEqual([404, 'application.unknown']);
      expect(code(await region.get(`/people/${personId}`, elsewhere))).toEqual([404, 'person.unknown']);
      expect(code(await region.get(`/places/${cohortId}`, elsewhere))).toEqual([404, 'cohort.unknown']);
      const taking = await region.post('/applications/acceptances', { applicationId }, { as: elsewhere });
      expect(code(taking)).toEqual([404, 'application.unknown']);
      expect(await statusOf(applicationId)).toEqual(['submitted']);
      const another = { cohortId, personId, organisationId: schoolId(urns[0]) };
      expect(code(await region.post('/applications', another, { as: elsewhere }))).toEqual([
        404,
        'application.unknown',
      ]);
    });
    it('meets the head of another school as a stranger, whom no rule tells who takes part', async () => {
      const head = await region.system.as('school-lead', { organisationId: schoolId(urns[1]) });
      const cohortId = await region.cohort('fellows', 3);
      const personId = await region.person();
      await region.apply(cohortId, personId);
      const asked = { cohortId, personId, organisationId: schoolId(urns[0]) };
      const unknown = [404, 'application.unknown'];
      expect(code(await region.post('/applications', asked, { as: head }))).toEqual(unknown);
      expect(code(await region.get(`/applications/eligibility?${new URLSearchParams(asked)}`, head))).toEqual(unknown);
    });
  });

  describe('taking part', () => {
    const attends = (enrolmentId: string, personId: string, item: string, minutes: number) => {
      const where = { sessionId: randomUUID(), item, enrolmentId, personId, organisationId: schoolId(urns[0]) };
      const facts = { outcome: 'attended' as const, attendedMinutes: minutes, plannedMinutes: minutes, required: true };
      return { ...where, ...facts, on: '2023-11-06' };
    };

    it('is deferred and resumed, and goes on in another school', async () => {
      const cohortId = await region.cohort('fellows', 3);
      const applicationId = await region.apply(cohortId, await region.person());
      await region.post('/applications/acceptances', { applicationId });
      const enrolmentId = (await enrolmentOf(applicationId))['id'];
      const deferral = { enrolmentId, on: '2023-11-06', reason: 'illness', expectedReturn: '2024-01-08' } as const;
      await region.done('/enrolments/deferrals', deferral);
      expect(code(await region.post('/enrolments/deferrals', deferral))).toEqual([409, 'enrolment.already-deferred']);
      await region.done('/enrolments/resumptions', { enrolmentId, on: '2024-01-08' });
      const toOrganisationId = schoolId('104009');
      await region.done('/enrolments/transfers', { enrolmentId, toOrganisationId, on: '2024-02-19' });
      expect(await enrolmentOf(applicationId)).toMatchObject({ status: 'active', organisationId: toOrganisationId });
      const said = await region.said('enrolment.fellows', (names) => names.includes('enrolment-transferred'));
      expect(said.filter(({ key }) => key === enrolmentId).map(({ name, data }) => [name, data])).toMatchObject([
        ['participant-enrolled', { enrolmentId, applicationId, from: '2023-10-02' }],
        ['enrolment-deferred', { expectedReturn: '2024-01-08' }],
        ['enrolment-resumed', { on: '2024-01-08' }],
        ['enrolment-transferred', { urn: urns[0], toUrn: '104009', outOfPlace: true }],
      ]);
      expect(said.find(({ name }) => name === 'enrolment-deferred')!.data).not.toHaveProperty('reason');
    });

    it('completes by the strand’s rule as registers come in, and may then begin again elsewhere', async () => {
      const [cohortId, later] = [await region.cohort('fellows', 3), await region.cohort('fellows', 3)];
      const personId = await region.person();
      const applicationId = await region.apply(cohortId, personId);
      await region.post('/applications/acceptances', { applicationId });
      const enrolmentId = (await enrolmentOf(applicationId))['id'];
      for (const { code: item, minutes } of definition.plan) {
        const record = { ...attends(enrolmentId, personId, item, minutes), cohortId };
        await region.tell(AttendanceRecorded, record, record.sessionId, 'fellows');
      }
      await eventually(async () => expect(await enrolmentOf(applicationId)).toMatchObject({ status: 'completed' }));
      const again = await region.apply(later, personId);
      await eventually(async () => {
        const accepted = await region.post('/applications/acceptances', { applicationId: again });
        expect(accepted.body).toMatchObject({ happened: ['PlaceTaken'] });
      });
      expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ capacity: 3, free: 2, accepted: 1 });
    });

    it('is put to a person when the cohort is over and the rule is not met', async () => {
      const cohortId = await region.cohort('fellows', 3);
      const applicationId = await region.apply(cohortId, await region.person());
      await region.post('/applications/acceptances', { applicationId });
      const enrolmentId = (await enrolmentOf(applicationId))['id'];
      const decision = { enrolmentId, completed: false, on: '2024-07-19' };
      expect(code(await region.post('/enrolments/completion-decisions', decision))).toEqual([
        409,
        'enrolment.cohort-not-finished',
      ]);
      await region.tell(CohortFinished, { cohortId, strand: 'fellows', on: '2024-07-19' }, cohortId);
      await eventually(async () => {
        const { body } = await region.get('/enrolments?question=cohort-finished');
        expect(body.items.map(({ id }) => id)).toEqual([enrolmentId]);
      });
      await region.done('/enrolments/completion-decisions', decision);
      expect(await enrolmentOf(applicationId)).toMatchObject({ status: 'not-completed', since: '2024-07-19' });
    });

    it('is done by a whole school with its people', async () => {
      const cohortId = await region.cohort('schools', 3);
      const organisationId = schoolId(urns[0]);
      const applicationId = await region.done('/applications', { cohortId, organisationId });
      await region.post('/applications/acceptances', { applicationId });
      const enrolmentId = (await enrolmentOf(applicationId))['id'];
      const people = await Promise.all([region.person(), region.person(), region.person()]);
      const members = people.map((personId, index) => ({
        personId,
        part: index === 0 ? ('lead' as const) : ('member' as const),
      }));
      await region.done('/enrolments/staff-members', { enrolmentId, members });
      const stranger = { enrolmentId, members: [{ personId: randomUUID(), part: 'member' as const }] };
      expect(code(await region.post('/enrolments/staff-members', stranger))).toEqual([422, 'person.unknown']);
      await region.done('/enrolments/staff-departures', { enrolmentId, personId: people[2], on: '2023-11-06' });
      const said = await region.said('enrolment.schools', (names) => names.includes('staff-member-left'));
      expect(said.filter(({ key }) => key === enrolmentId).map(({ name, data }) => [name, data])).toMatchObject([
        ['school-enrolled', { organisationId, urn: urns[0] }],
        ['staff-member-added', { personId: people[0], part: 'lead', from: '2023-10-02' }],
        ['staff-member-added', { personId: people[1], part: 'member' }],
        ['staff-member-added', { personId: people[2], part: 'member' }],
        ['staff-member-left', { personId: people[2], on: '2023-11-06' }],
      ]);
    });
  });
});
