import { randomUUID } from 'node:crypto';
import {
  CohortCancelled,
  CohortOpened,
  EnrolmentDeferred,
  EnrolmentMovedToCohort,
  EnrolmentResumed,
  EnrolmentWithdrawalAnnounced,
  EnrolmentWithdrawalCancelled,
  publish,
  StaffMemberLeft,
} from '#contracts';
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

  it('expects a school until the day it will leave, and again when that is taken back', async () => {
    const { cohortId, strand } = cohort;
    const of = { enrolmentId: school, cohortId, organisationId: randomUUID() };
    await cohort.system.tell(publish(EnrolmentResumed, { ...of, on: '2023-10-02' }, strand), school);
    const leaving = { ...of, on: '2023-11-20', reason: 'workload' as const };
    await cohort.system.tell(publish(EnrolmentWithdrawalAnnounced, leaving, strand), school);
    const expected = (counts: number[]) => (sessions: { expected: object[] }[]) =>
      expect(sessions.map((session) => session.expected.length)).toEqual(counts);
    await cohort.whenTimetable(expected([32, 32, 31]));
    await cohort.system.tell(publish(EnrolmentWithdrawalCancelled, { ...of, on: '2023-11-01' }, strand), school);
    await cohort.whenTimetable(expected([32, 32, 32]));
  });

  it('follows an enrolment into another cohort', async () => {
    const { partnershipId, cohortId, strand } = cohort;
    const toCohortId = randomUUID();
    const [window, runs] = [
      { from: '2023-06-01', until: '2023-09-01' },
      { from: '2023-09-04', until: '2024-07-19' },
    ];
    const of = { enrolmentId: school, cohortId, organisationId: randomUUID() };
    const moved = { ...of, on: '2023-11-01', toCohortId };
    await cohort.system.tell(publish(EnrolmentMovedToCohort, moved, strand), school);
    const opened = { cohortId: toCohortId, partnershipId, strand, strandVersion: 1, name: 'Next', window, runs };
    await cohort.system.tell(publish(CohortOpened, { ...opened, capacity: 10 }), toCohortId);
    await cohort.whenTimetable((sessions) =>
      expect(sessions.map(({ expected }) => expected.length)).toEqual([32, 31, 31]),
    );
    const { body } = await cohort.get(`/rosters/${toCohortId}`);
    expect(body.members).toMatchObject([{ enrolmentId: school, personId: head, from: '2023-11-01' }]);
  });

  it('expects nobody once the cohort is cancelled, and takes no new dates', async () => {
    const { cohortId, strand } = cohort;
    await cohort.system.tell(publish(CohortCancelled, { cohortId, strand, on: '2023-09-05' }), cohortId);
    await cohort.whenTimetable(expectedAtEach(0));
    const again = { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-12T15:45' }] };
    expect(await cohort.post('/schedules', again)).toMatchObject({ status: 409, body: { code: 'cohort.cancelled' } });
    const { body } = await cohort.get(`/sessions?cohortId=${cohortId}&status=cancelled`);
    expect(body.items).toMatchObject(Array.from({ length: 3 }, () => ({ reason: 'cohort-cancelled' })));
  });

  it('is not there for an officer of another partnership', async () => {
    const stranger = await cohort.system.as('operations-officer', { partnershipId: randomUUID() });
    const { cohortId } = cohort;
    const unknown = { status: 404, body: { code: 'roster.unknown' } };
    expect(await cohort.get(`/rosters/${cohortId}`, stranger)).toMatchObject(unknown);
    expect(await cohort.get(`/rosters/${cohortId}/timetable`, stranger)).toMatchObject(unknown);
    expect(await cohort.get(`/schedules/proposals?cohortId=${cohortId}`, stranger)).toMatchObject(unknown);
    const dates = { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-12T15:45' }] };
    expect(await cohort.post('/schedules', dates, { as: stranger })).toMatchObject(unknown);
  });
});
