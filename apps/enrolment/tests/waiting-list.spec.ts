import { randomUUID } from 'node:crypto';
import { CapacityChanged, CohortMerged } from '#contracts';
import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { PlacesByCohort } from '../src/places/places-by-cohort.mongo.js';
import type { PlacesEvent } from '../src/places/places.js';
import { Region, smallRegister, urns } from './region.js';

type Applicant = { id: string; personId: string };

describe('who waits for a place', () => {
  let region: Region;

  const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
  const application = async (id: string) => (await region.get(`/applications/${id}`)).body;
  const statusOf = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await application(id)).status));
  const whenStatus = (ids: string[], wanted: string[]) =>
    eventually(async () => expect(await statusOf(...ids)).toEqual(wanted));
  const answer = (applicationId: string, accept: boolean) =>
    region.post('/applications/offer-answers', { applicationId, accept, saidBy: 'the head, by telephone' });
  const members = async (...schools: (typeof urns)[number][]) =>
    Promise.all(schools.map(async (urn) => ({ personId: await region.person(urn), organisationId: schoolId(urn) })));
  const ofGroup = async (groupId: string) => (await region.get(`/applications?groupId=${groupId}`)).body.items;

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('heads', { selection: 'first-come', places: { perCohort: 2, offerWorkingDays: 3 } });
    const places = { perCohort: 2, offerWorkingDays: 3, keptWhileDeferredDays: 28 };
    await region.strand('returning', { selection: 'first-come', places });
  });
  afterAll(() => region.system.stop());

  it('is offered places together with those who applied together, or waits together with them', async () => {
    const cohortId = await region.cohort('heads', 3);
    const first = await region.done('/applications/groups', { cohortId, members: await members(urns[0], urns[1]) });
    const offered = await ofGroup(first);
    expect(offered.map(({ status }) => status)).toEqual(['offered', 'offered']);
    const second = await region.done('/applications/groups', { cohortId, members: await members(urns[0], urns[2]) });
    expect((await ofGroup(second)).map(({ status }) => status)).toEqual(['waitlisted', 'waitlisted']);
    // One place is free, and a group of two does not hold it up.
    const alone = await region.apply(cohortId, await region.person());
    expect(await statusOf(alone)).toEqual(['offered']);

    expect((await answer(offered[0]!.id, true)).body).toMatchObject({ happened: ['PlaceTaken', 'PlaceTaken'] });
    expect((await ofGroup(first)).map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    await region.tell(CapacityChanged, { cohortId, strand: 'heads', capacity: 5 }, cohortId);
    await eventually(async () =>
      expect((await ofGroup(second)).map(({ status }) => status)).toEqual(['offered', 'offered']),
    );
  });

  it('is in no group when one of its members may not apply', async () => {
    const cohortId = await region.cohort('heads', 3);
    const [ann, outside] = await members(urns[0], urns[1]);
    const group = { cohortId, members: [ann!, { ...outside, organisationId: schoolId('104009') }] };
    const refused = await region.post('/applications/groups', group);
    expect(code(refused)).toEqual([409, 'application.school-not-covered']);
    expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ offered: 0, waitlisted: 0 });
    const theirs = await region.system.as('school-lead', { organisationId: schoolId(urns[0]) });
    const both = { cohortId, members: await members(urns[0], urns[1]) };
    expect(code(await region.post('/applications/groups', both, { as: theirs }))).toEqual([404, 'application.unknown']);
    const own = { cohortId, members: await members(urns[0], urns[0]) };
    expect((await region.post('/applications/groups', own, { as: theirs })).status).toBe(200);
  });

  it('applies for each cohort by itself, also under a key that was used for another', async () => {
    const [here, there] = [await region.cohort('heads', 3), await region.cohort('heads', 3)];
    const both = await members(urns[0], urns[1]);
    const ask = { key: 'the-two-of-us' };
    const { body } = await region.post('/applications/groups', { cohortId: here, members: both }, ask);
    await region.post('/applications/groups', { cohortId: there, members: both }, ask);
    const applied = await region.get(`/applications?groupId=${body['id']}`);
    expect(applied.body.items.map(({ cohortId, status }) => `${cohortId} ${status}`).toSorted()).toEqual(
      [here, here, there, there].map((cohortId) => `${cohortId} offered`).toSorted(),
    );
  });

  it('has an application, also if the process stopped once the places had taken the group in', async () => {
    const cohortId = await region.cohort('heads', 3);
    const places = region.service.app.get(PlacesByCohort, { strict: false });
    const group = (await members(urns[0], urns[1])).map(({ personId, organisationId }) => ({
      applicationId: randomUUID(),
      applicant: personId,
      personId,
      organisationId,
    }));
    const groupId = randomUUID();
    const [now, today] = ['2023-09-04T08:00:00Z', '2023-09-04'];
    const cause = { id: 'cut off', who: 'officer', now, today, newId: groupId, correlationId: randomUUID() };
    const entered: PlacesEvent = { type: 'GroupEntered', groupId, on: today, members: group };
    const waitlisted = group.map(({ applicationId }) => ({ type: 'ApplicantWaitlisted', applicationId, on: today }));
    await places.handle(cohortId, {}, () => [entered, ...(waitlisted as PlacesEvent[])], cause);
    await eventually(async () =>
      expect((await ofGroup(groupId)).map(({ status }) => status)).toEqual(['waitlisted', 'waitlisted']),
    );
  });

  it('is served by priority, then by time, and again at the end of the list after an offer was lost', async () => {
    const cohortId = await region.cohort('heads', 1);
    const ids: string[] = [];
    for (const personId of await Promise.all([region.person(), region.person(), region.person()]))
      ids.push(await region.apply(cohortId, personId));
    const [held, next, third] = ids as [string, string, string];
    const first = { applicationId: third, priority: true, reason: 'school-not-yet-reached' } as const;
    await region.done('/applications/priorities', first);
    expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ queue: [third, next] });
    expect(code(await region.post('/applications/priorities', first))).toEqual([409, 'application.nothing-changed']);
    await answer(held, false);
    await whenStatus(ids, ['declined', 'waitlisted', 'offered']);

    const again = { applicationId: held, reason: 'circumstances-changed' } as const;
    await region.done('/applications/waiting-list-returns', again);
    expect(await statusOf(held)).toEqual(['waitlisted']);
    expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ queue: [next, held] });
    expect(code(await region.post('/applications/waiting-list-returns', again))).toEqual([
      409,
      'application.offer-not-lost',
    ]);
    const said = await region.said('enrolment.heads', (names) => names.includes('application-priority-changed'));
    expect(said.find(({ name }) => name === 'application-priority-changed')!.data).toMatchObject({
      applicationId: third,
      priority: true,
      reason: 'school-not-yet-reached',
    });
  });

  it('leaves every other list of the strand once accepted; what was declined before stays declined', async () => {
    const [here, waiting, offering, declining] = [
      await region.cohort('heads', 1),
      await region.cohort('heads', 1),
      await region.cohort('heads', 1),
      await region.cohort('heads', 1),
    ];
    const [ann, other] = [await region.person(), await region.person()];
    await region.apply(waiting, other);
    const [accepted, waitlisted] = [await region.apply(here, ann), await region.apply(waiting, ann)];
    const [offered, declined] = [await region.apply(offering, ann), await region.apply(declining, ann)];
    const next = await region.apply(offering, await region.person());
    await answer(declined, false);
    expect(await statusOf(waitlisted, offered, next)).toEqual(['waitlisted', 'offered', 'waitlisted']);
    await answer(accepted, true);
    await whenStatus([waitlisted, offered, declined, next], ['withdrawn', 'withdrawn', 'declined', 'offered']);
    expect(await application(offered)).toMatchObject({ because: 'accepted-elsewhere' });
    const rejoining = { applicationId: declined, reason: 'other' } as const;
    expect(code(await region.post('/applications/waiting-list-returns', rejoining))).toEqual([
      409,
      'application.already-enrolled',
    ]);
  });

  it('is on the list once when one of a group comes back to it while they apply anew', async () => {
    const cohortId = await region.cohort('heads', 2);
    const group = await region.done('/applications/groups', { cohortId, members: await members(urns[0], urns[0]) });
    const [ann, bob] = (await ofGroup(group)) as Applicant[] as [Applicant, Applicant];
    await answer(ann.id, false);
    await eventually(async () => expect(await statusOf(ann.id, bob.id)).toEqual(['declined', 'declined']));
    const anew = await region.apply(cohortId, ann.personId);
    // As it is for a moment while both are asked for at once: back on the list, and the new one not entered yet.
    const places = region.service.app.get(PlacesByCohort, { strict: false });
    const [now, today] = ['2023-09-04T08:00:00Z', '2023-09-04'];
    const cause = { id: 'at once', who: 'officer', now, today, newId: randomUUID(), correlationId: randomUUID() };
    const back = [ann, bob].map(({ id: applicationId }) => ({
      type: 'ApplicantRejoined' as const,
      applicationId,
      on: today,
      reason: 'other' as const,
    }));
    await places.handle(cohortId, {}, () => back, cause);
    await whenStatus([ann.id, bob.id, anew], ['withdrawn', 'offered', 'offered']);
  });

  it('hopes on, as it stands and in its turn, in the cohort that goes on when two are merged', async () => {
    const [ending, into] = [await region.cohort('heads', 1), await region.cohort('heads', 1)];
    const [held, first, second] = [
      await region.apply(ending, await region.person()),
      await region.apply(ending, await region.person()),
      await region.apply(ending, await region.person()),
    ];
    await region.done('/applications/priorities', { applicationId: second, priority: true, reason: 'waited-before' });
    const there = await region.apply(into, await region.person());
    await region.tell(CohortMerged, { cohortId: ending, into, strand: 'heads', on: '2023-09-04' }, ending);
    const ids = [held, second, first];
    await eventually(async () => {
      const all = await Promise.all(ids.map(application));
      expect(all.map(({ status }) => status)).toEqual(['offered', 'waitlisted', 'waitlisted']);
      expect(new Set(all.map(({ cohortId }) => cohortId))).toEqual(new Set([into]));
    });
    expect((await region.get(`/places/${into}`)).body).toMatchObject({
      capacity: 1,
      offered: 2,
      excess: 1,
      queue: [second, first],
    });
    const work = async () => (await region.get('/lists/work-queue?kind=places-exceeded')).body.items;
    expect(await work()).toMatchObject([{ about: 'cohort', id: into, cohortId: into, strand: 'heads', said: '1' }]);
    // A cohort with more to mend comes before it.
    const worse = await region.cohort('heads', 3);
    for (const personId of await Promise.all([region.person(), region.person(), region.person()]))
      await answer(await region.apply(worse, personId), true);
    await region.tell(CapacityChanged, { cohortId: worse, strand: 'heads', capacity: 1 }, worse);
    await eventually(async () => expect(await work()).toMatchObject([{ id: worse, said: '2' }, { id: into }]));
    await region.tell(CapacityChanged, { cohortId: worse, strand: 'heads', capacity: 3 }, worse);
    await eventually(async () => expect(await work()).toHaveLength(1));
    expect((await answer(held, true)).body).toMatchObject({ happened: ['PlaceTaken'] });
    await answer(there, false);
    expect(await work()).toEqual([]);
    expect(await statusOf(second, first)).toEqual(['waitlisted', 'waitlisted']);
  });

  describe('who comes back', () => {
    const enrolmentOf = async (applicationId: string) =>
      (await region.get(`/enrolments?applicationId=${applicationId}`)).body.items[0]!;
    const takesPart = async (cohortId: string): Promise<string> => {
      const id = await region.apply(cohortId, await region.person());
      await answer(id, true);
      return id;
    };
    const filled = async (cohortId: string): Promise<void> => {
      await answer(await region.apply(cohortId, await region.person()), true);
    };
    const paused = async (applicationId: string): Promise<string> => {
      const { id: enrolmentId } = await enrolmentOf(applicationId);
      const deferral = { enrolmentId, on: '2023-10-09', reason: 'illness', expectedReturn: '2024-01-08' } as const;
      await region.done('/enrolments/deferrals', deferral);
      return enrolmentId;
    };
    const comesBack = async (enrolmentId: string): Promise<void> => {
      const { body } = await region.post('/enrolments/resumptions', { enrolmentId, on: '2024-01-08' });
      expect(body).toMatchObject({ happened: ['ApplicantWaitlisted'] });
    };
    const isGivenRoom = async (cohortId: string, applicationId: string): Promise<void> => {
      await region.tell(CapacityChanged, { cohortId, strand: 'returning', capacity: 5 }, cohortId);
      await whenStatus([applicationId], ['offered']);
      expect((await answer(applicationId, true)).body).toMatchObject({ happened: ['PlaceTaken'] });
      await eventually(async () =>
        expect(await enrolmentOf(applicationId)).toMatchObject({ status: 'active', cohortId }),
      );
    };

    it('after a withdrawal waits before all others', async () => {
      const cohortId = await region.cohort('returning', 1);
      const id = await takesPart(cohortId);
      const { id: enrolmentId } = await enrolmentOf(id);
      await region.done('/enrolments/withdrawals', { enrolmentId, on: '2023-09-04', reason: 'workload' });
      await filled(cohortId);
      await comesBack(enrolmentId);
      expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ queue: [id] });
      await isGivenRoom(cohortId, id);
    });

    it('in another cohort than the one applied for is offered a place, and takes it, there', async () => {
      const [here, there] = [await region.cohort('returning', 1), await region.cohort('returning', 1)];
      const id = await takesPart(here);
      const { id: enrolmentId } = await enrolmentOf(id);
      await region.done('/enrolments/cohort-changes', { enrolmentId, toCohortId: there, on: '2023-10-02' });
      await paused(id);
      await filled(there);
      await comesBack(enrolmentId);
      await isGivenRoom(there, id);
    });

    it('and waits while the cohort is merged goes along, and waits in the other as long as they have', async () => {
      const [ending, into] = [await region.cohort('returning', 2), await region.cohort('returning', 1)];
      const [deferred, withdrawn] = [await takesPart(ending), await takesPart(ending)];
      const first = await paused(deferred);
      const { id: second } = await enrolmentOf(withdrawn);
      await region.done('/enrolments/withdrawals', { enrolmentId: second, on: '2023-09-04', reason: 'workload' });
      for (const cohortId of [ending, ending, into]) await filled(cohortId);
      await comesBack(first);
      await comesBack(second);
      const there = await region.apply(into, await region.person());
      await region.tell(CohortMerged, { cohortId: ending, into, strand: 'returning', on: '2023-09-04' }, ending);
      await eventually(async () => {
        expect((await region.get(`/places/${into}`)).body).toMatchObject({ queue: [deferred, withdrawn, there] });
        expect(await enrolmentOf(deferred)).toMatchObject({ status: 'deferred', cohortId: into });
        expect(await application(withdrawn)).toMatchObject({ status: 'waitlisted', cohortId: into });
      });
      for (const id of [deferred, withdrawn]) await isGivenRoom(into, id);
      const { personId } = await enrolmentOf(withdrawn);
      const again = { cohortId: into, personId: personId!, organisationId: schoolId(urns[0]) };
      expect(code(await region.post('/applications', again))).toEqual([409, 'application.already-enrolled']);
    });
  });

  it('has three days of term to answer an offer', async () => {
    await region.moveClock('2023-10-26T08:00:00Z');
    const cohortId = await region.cohort('heads', 1);
    const id = await region.apply(cohortId, await region.person());
    // A Thursday; Liverpool’s half term is the week after the next day.
    expect(await application(id)).toMatchObject({ status: 'offered', expiresAt: '2023-11-08T00:00:00.000Z' });
  });
});
