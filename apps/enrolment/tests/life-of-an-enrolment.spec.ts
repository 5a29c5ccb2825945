import { randomUUID } from 'node:crypto';
import { CohortCancelled, CohortFinished, CohortMerged, CohortMovedToVersion } from '#contracts';
import type { Delivered } from '#kafka';
import { eventually } from '#testing';
import { acceptApplication } from '../src/places/commands/accept-application.js';
import { PlacesByCohort } from '../src/places/places-by-cohort.mongo.js';
import { WhenCohortChanges } from '../src/policies/when-cohort-changes.kafka.js';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

describe('the life of an enrolment', () => {
  let region: Region;

  const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
  const enrolment = async (id: string) => (await region.get(`/enrolments/${id}`)).body;
  const freeIn = async (cohortId: string) => (await region.get(`/places/${cohortId}`)).body['free'];
  const enrolled = async (cohortId: string, personId: string, urn: string = urns[0]): Promise<string> => {
    const applicationId = await region.apply(cohortId, personId, urn);
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    return body.items[0]!.id;
  };

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    const places = { perCohort: 10, offerWorkingDays: 3, keptWhileDeferredDays: 30 };
    await region.strand('fellows', { places });
  });
  afterAll(() => region.system.stop());

  it('a withdrawal that lies ahead can be taken back until its day, and then frees the place', async () => {
    const cohortId = await region.cohort('fellows', 2);
    const enrolmentId = await enrolled(cohortId, await region.person());
    const withdrawal = { enrolmentId, on: '2023-10-16', reason: 'moved-school' } as const;
    await region.done('/enrolments/withdrawals', withdrawal);
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', leaving: { on: '2023-10-16' } });
    expect(code(await region.post('/enrolments/withdrawals', withdrawal))).toEqual([
      409,
      'enrolment.withdrawal-announced',
    ]);
    await region.done('/enrolments/withdrawal-cancellations', { enrolmentId });
    expect(await enrolment(enrolmentId)).not.toHaveProperty('leaving');
    await region.done('/enrolments/withdrawals', withdrawal);
    expect(await freeIn(cohortId)).toBe(1);
    await region.moveClock('2023-10-16T08:00:00Z');
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'withdrawn', since: '2023-10-16' });
    await eventually(async () => expect(await freeIn(cohortId)).toBe(2));
    expect(code(await region.post('/enrolments/withdrawal-cancellations', { enrolmentId }))).toEqual([
      409,
      'enrolment.already-withdrawn',
    ]);
    const said = await region.said('enrolment.fellows', (names) => names.includes('enrolment-withdrawn'));
    expect(said.filter(({ key }) => key === enrolmentId).map(({ name }) => name)).toEqual([
      'participant-enrolled',
      'enrolment-withdrawal-announced',
      'enrolment-withdrawal-cancelled',
      'enrolment-withdrawal-announced',
      'enrolment-withdrawn',
    ]);
  });

  it('opens the way to what builds on it once it is completed, and is in the way of what excludes it until then', async () => {
    await region.strand('leaders', { eligibility: { completedOneOf: ['fellows'] } });
    await region.strand('others', { eligibility: { notTogetherWith: ['fellows'] } });
    const cohorts = [await region.cohort('leaders', 5), await region.cohort('others', 5)];
    const cohortId = await region.cohort('fellows', 2);
    const [ann, ben] = [await region.person(), await region.person()];
    const enrolmentId = await enrolled(cohortId, ann);
    const reasonsFor = (personId: string) =>
      Promise.all(
        cohorts.map(async (cohort) => {
          const asked = `cohortId=${cohort}&personId=${personId}&organisationId=${schoolId(urns[0])}`;
          return (await region.get(`/applications/eligibility?${asked}`)).body['code'];
        }),
      );
    const [missing, excluded] = ['application.strand-not-completed', 'application.takes-part-elsewhere'];
    expect(await reasonsFor(ann)).toEqual([missing, excluded]);
    await region.tell(CohortFinished, { cohortId, strand: 'fellows', on: '2023-10-16' }, cohortId);
    await eventually(async () => expect(await enrolment(enrolmentId)).toMatchObject({ question: 'cohort-finished' }));
    await region.done('/enrolments/completion-decisions', { enrolmentId, completed: true, on: '2023-10-16' });
    expect(await reasonsFor(ann)).toEqual([undefined, undefined]);
    expect(await reasonsFor(ben)).toEqual([missing, undefined]);
  });

  it('a long deferral frees the place, and whoever comes back takes a free one', async () => {
    const cohortId = await region.cohort('fellows', 1);
    const enrolmentId = await enrolled(cohortId, await region.person());
    const deferral = { enrolmentId, on: '2023-11-06', reason: 'illness', expectedReturn: '2024-01-08' } as const;
    const etag = (await region.get(`/enrolments/${enrolmentId}`)).headers.get('etag')!;
    await region.done('/enrolments/deferrals', deferral);
    expect(await freeIn(cohortId)).toBe(1);
    const stale = { headers: { 'if-match': etag } };
    expect(code(await region.post('/enrolments/resumptions', { enrolmentId, on: '2024-01-08' }, stale))).toEqual([
      412,
      'precondition.version-changed',
    ]);
    expect(await freeIn(cohortId)).toBe(1);
    const seen = (await region.get(`/enrolments/${enrolmentId}`)).headers.get('etag')!;
    const ask = { key: 'back', headers: { 'if-match': seen } };
    const back = await region.post('/enrolments/resumptions', { enrolmentId, on: '2024-01-08' }, ask);
    expect(back).toMatchObject({ status: 200, body: { id: enrolmentId, happened: ['PlaceTaken'] } });
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active' });
    expect(await freeIn(cohortId)).toBe(0);
    const again = await region.post('/enrolments/resumptions', { enrolmentId, on: '2024-01-08' }, ask);
    expect(again.body).toMatchObject({ happened: ['PlaceTaken'] });
  });

  it('a return is answered again as at first, also once the enrolment has come to its end', async () => {
    const cohortId = await region.cohort('fellows', 1);
    const enrolmentId = await enrolled(cohortId, await region.person());
    const deferral = { enrolmentId, on: '2023-11-06', reason: 'illness', expectedReturn: '2023-11-13' } as const;
    await region.done('/enrolments/deferrals', deferral);
    const [resumption, ask] = [{ enrolmentId, on: '2023-11-13' }, { key: 'back-to-a-kept-place' }];
    const back = await region.post('/enrolments/resumptions', resumption, ask);
    expect(back.body).toMatchObject({ id: enrolmentId, happened: ['EnrolmentResumed'] });
    await region.tell(CohortFinished, { cohortId, strand: 'fellows', on: '2024-07-19' }, cohortId);
    await eventually(async () => expect(await enrolment(enrolmentId)).toMatchObject({ question: 'cohort-finished' }));
    await region.done('/enrolments/completion-decisions', { enrolmentId, completed: true, on: '2024-07-19' });
    expect(await region.post('/enrolments/resumptions', resumption, ask)).toMatchObject({
      status: 200,
      body: back.body,
    });
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'completed' });
    expect(code(await region.post('/enrolments/resumptions', resumption))).toEqual([
      409,
      'enrolment.already-completed',
    ]);
  });

  it('goes on after a withdrawal, and in another cohort, and is told as one story', async () => {
    const [here, there, full] = [
      await region.cohort('fellows', 1),
      await region.cohort('fellows', 1),
      await region.cohort('fellows', 1),
    ];
    await enrolled(full, await region.person());
    const enrolmentId = await enrolled(here, await region.person());
    const inOwnWords = 'Her mother is ill';
    await region.done('/enrolments/withdrawals', { enrolmentId, on: '2023-10-10', reason: 'workload', inOwnWords });
    const sameDay = await region.post('/enrolments/resumptions', { enrolmentId, on: '2023-10-10' });
    expect(code(sameDay)).toEqual([422, 'enrolment.return-before-withdrawal']);
    await region.done('/enrolments/resumptions', { enrolmentId, on: '2023-10-16' });
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', cohortId: here });

    const move = { enrolmentId, on: '2023-11-06' };
    expect(code(await region.post('/enrolments/cohort-changes', { ...move, toCohortId: here }))).toEqual([
      409,
      'enrolment.already-in-cohort',
    ]);
    expect(code(await region.post('/enrolments/cohort-changes', { ...move, toCohortId: full }))).toEqual([
      409,
      'cohort.full',
    ]);
    await region.done('/enrolments/cohort-changes', { ...move, toCohortId: there });
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', cohortId: there, former: [here] });
    expect([await freeIn(here), await freeIn(there)]).toEqual([1, 0]);

    const timeline = async (as?: string) => (await region.get(`/enrolments/${enrolmentId}/timeline`, as)).body.items;
    await eventually(async () =>
      expect((await timeline()).map(({ what }) => what)).toEqual([
        'ApplicationSubmitted',
        'ApplicantEntered',
        'PlaceTaken',
        'Enrolled',
        'EnrolmentWithdrawn',
        'PlaceReleased',
        'WordsWritten',
        'PlaceTaken',
        'EnrolmentResumed',
        'ApplicantArrived',
        'EnrolmentMovedToCohort',
        'PlacePaused',
      ]),
    );
    expect(await timeline()).toContainEqual(expect.objectContaining({ inOwnWords }));
    const lead = await region.system.as('programme-lead', { partnershipId: region.partnershipId });
    expect((await timeline(lead)).map(({ what }) => what)).toContain('WordsWritten');
    expect(JSON.stringify(await timeline(lead))).not.toContain(inOwnWords);
    expect(JSON.stringify(await region.said('enrolment.fellows', () => true))).not.toContain(inOwnWords);
  });

  it('begins by the version that its cohort is taught by then, whichever it was when they applied', async () => {
    const cohortId = await region.cohort('fellows', 1);
    const applicationId = await region.apply(cohortId, await region.person());
    const moved = { cohortId, strand: 'fellows', fromVersion: 1, toVersion: 2, on: '2023-10-16' };
    await region.tell(CohortMovedToVersion, moved, cohortId);
    await eventually(async () =>
      expect((await region.get(`/places/${cohortId}`)).body).toMatchObject({ strandVersion: 2 }),
    );
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    expect(body.items).toMatchObject([{ strandVersion: 2, status: 'active' }]);
  });

  it('is asked about when its cohort is cancelled, also if it was about to begin', async () => {
    const cohortId = await region.cohort('fellows', 1);
    const applicationId = await region.apply(cohortId, await region.person());
    const { app } = region.service;
    const [now, today, id] = ['2023-10-16T08:00:00Z', '2023-10-16', randomUUID()];
    const cause = { id, who: 'officer', now, today, newId: id, correlationId: id };
    const data = { cohortId, strand: 'fellows', on: today };
    // As if the process had stopped once the places had decided.
    await app.get(PlacesByCohort, { strict: false }).handle(cohortId, { applicationId }, acceptApplication, cause);
    const cancelled = { data, cause: { ...cause, id: `${id}>cancelled` } } as Delivered<CohortCancelled>;
    await app.get(WhenCohortChanges, { strict: false }).askWhatBecomesOfEachEnrolment(cancelled);
    await eventually(async () => {
      const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
      expect(body.items).toMatchObject([{ status: 'active', question: 'cohort-cancelled' }]);
    });
  });

  it('goes along also where the other cohort is over when it is heard of the merger, and is asked about', async () => {
    const [here, there] = [await region.cohort('fellows', 2), await region.cohort('fellows', 2)];
    const enrolmentId = await enrolled(here, await region.person());
    await region.tell(CohortFinished, { cohortId: there, strand: 'fellows', on: '2024-07-19' }, there);
    await eventually(async () =>
      expect((await region.get(`/places/${there}`)).body).toMatchObject({ status: 'closed' }),
    );
    await region.tell(CohortMerged, { cohortId: here, into: there, strand: 'fellows', on: '2024-01-08' }, here);
    await eventually(async () =>
      expect(await enrolment(enrolmentId)).toMatchObject({ cohortId: there, question: 'cohort-finished' }),
    );
  });

  it('goes along when its cohort is merged, and is opened again after its end', async () => {
    const [here, there] = [await region.cohort('fellows', 2), await region.cohort('fellows', 1)];
    await enrolled(there, await region.person());
    const enrolmentId = await enrolled(here, await region.person());
    await region.tell(CohortMerged, { cohortId: here, into: there, strand: 'fellows', on: '2024-01-08' }, here);
    await eventually(async () =>
      expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', cohortId: there, from: '2023-10-16' }),
    );
    await eventually(async () => expect((await region.get(`/places/${there}`)).body).toMatchObject({ excess: 1 }));

    await region.tell(CohortFinished, { cohortId: there, strand: 'fellows', on: '2024-07-19' }, there);
    await eventually(async () => expect(await enrolment(enrolmentId)).toMatchObject({ question: 'cohort-finished' }));
    await region.done('/enrolments/completion-decisions', { enrolmentId, completed: true, on: '2024-07-19' });
    const reopening = { enrolmentId, on: '2024-09-02', reason: 'work-outstanding' } as const;
    await region.done('/enrolments/reopenings', reopening);
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', question: 'cohort-finished' });
    expect(code(await region.post('/enrolments/reopenings', reopening))).toEqual([409, 'enrolment.not-ended']);
    const said = await region.said('enrolment.fellows', (names) => names.includes('enrolment-reopened'));
    const reopened = said.find(({ name }) => name === 'enrolment-reopened')!;
    expect(reopened.data).toMatchObject({ enrolmentId, cohortId: there, reason: 'work-outstanding' });
  });

  it('goes along to the last of two mergers, whichever is heard first, and nobody is asked about it', async () => {
    const [first, second, third] = [
      await region.cohort('fellows', 2),
      await region.cohort('fellows', 2),
      await region.cohort('fellows', 2),
    ];
    const enrolmentId = await enrolled(first, await region.person());
    await region.tell(CohortMerged, { cohortId: second, into: third, strand: 'fellows', on: '2024-01-08' }, second);
    await eventually(async () =>
      expect((await region.get(`/places/${second}`)).body).toMatchObject({ status: 'closed' }),
    );
    await region.tell(CohortMerged, { cohortId: first, into: second, strand: 'fellows', on: '2024-01-08' }, first);
    await eventually(async () => expect(await enrolment(enrolmentId)).toMatchObject({ cohortId: third }));
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', former: [first] });
    expect(await enrolment(enrolmentId)).not.toHaveProperty('question');
    expect((await region.get(`/places/${third}`)).body).toMatchObject({ accepted: 1 });
  });
});
