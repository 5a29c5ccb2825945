import { randomUUID } from 'node:crypto';
import { CohortCancelled, EnrolmentDeferred, publish, StaffMemberLeft } from '#contracts';
import type { Received } from '#domain';
import { Cohort } from './cohort.js';

const bookings = (events: Received[]): string[] =>
  events
    .filter(({ type }) => type.includes('booking-confirmed'))
    .map(({ data }) => data as { sessionId: string; enrolmentId: string; personId: string })
    .map(({ sessionId, enrolmentId, personId }) => `${sessionId} ${enrolmentId} ${personId}`);

describe('the roster follows the enrolments', () => {
  let cohort: Cohort;
  const school = randomUUID();
  let head: string;
  let deputy: string;

  const expectedAtEach = (people: number) => (sessions: { expected: object[] }[]) =>
    expect(sessions.map(({ expected }) => expected.length)).toEqual([people, people, people]);

  beforeAll(async () => {
    cohort = await Cohort.open();
  });
  afterAll(() => cohort.system.stop());

  it('books everyone once at every session, however enrolling and scheduling race', async () => {
    const enrolling = Promise.all(Array.from({ length: 30 }, () => cohort.enrol()));
    expect(await cohort.schedule()).toMatchObject({ status: 200 });
    await enrolling;
    await cohort.whenTimetable(expectedAtEach(30));
    const said = bookings(await cohort.said(1 + 3 + 30 * 3));
    expect(said).toHaveLength(30 * 3);
    expect(new Set(said).size).toBe(30 * 3);
  });

  it('expects of a school those who lead', async () => {
    head = await cohort.addStaff(school, 'lead');
    deputy = await cohort.addStaff(school, 'lead');
    await cohort.addStaff(school, 'member');
    await cohort.whenTimetable(expectedAtEach(32));
  });

  it('expects one who leads for two schools for both', async () => {
    await cohort.addStaff(randomUUID(), 'lead', head);
    await cohort.whenTimetable(expectedAtEach(33));
  });

  it('lets staff leave, and a school pause as a whole', async () => {
    const { cohortId, strand } = cohort;
    const left = { enrolmentId: school, cohortId, personId: deputy, on: '2023-09-05' };
    await cohort.system.tell(publish(StaffMemberLeft, left, strand), school);
    await cohort.whenTimetable(expectedAtEach(32));
    const participation = { enrolmentId: school, cohortId, organisationId: randomUUID() };
    const deferred = { ...participation, on: '2023-10-01', expectedReturn: '2024-01-08' };
    await cohort.system.tell(publish(EnrolmentDeferred, deferred, strand), school);
    await cohort.whenTimetable((sessions) =>
      expect(sessions.map(({ expected }) => expected.length)).toEqual([32, 31, 31]),
    );
  });

  it('expects nobody once the cohort is cancelled, and takes no new dates', async () => {
    const { cohortId, strand } = cohort;
    await cohort.system.tell(publish(CohortCancelled, { cohortId, strand, on: '2023-09-05' }), cohortId);
    await cohort.whenTimetable(expectedAtEach(0));
    const again = { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-12T15:45' }] };
    expect(await cohort.post('/schedules', again)).toMatchObject({ status: 409, body: { code: 'cohort.cancelled' } });
    const { body } = await cohort.get<{ items: object[] }>(`/sessions?cohortId=${cohortId}&status=cancelled`);
    expect(body.items).toMatchObject(Array.from({ length: 3 }, () => ({ reason: 'cohort-cancelled' })));
  });
});
