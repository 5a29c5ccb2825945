import { randomUUID } from 'node:crypto';
import { EnrolmentResumed, EnrolmentWithdrawn, PersonMerged, publish } from '#contracts';
import { Successors } from '#service';
import { eventually } from '#testing';
import { Cohort, type Member } from './cohort.js';

describe('a cohort is taught', () => {
  let cohort: Cohort;
  let ana: Member;
  let ben: Member;
  let launch: string;
  let culture: string;
  let finance: string;

  beforeAll(async () => {
    cohort = await Cohort.open();
    ana = await cohort.enrol();
    ben = await cohort.enrol('2023-10-02', 'Ben Brown');
  });
  afterAll(() => cohort.system.stop());

  const reasonOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];

  it('is proposed dates on school days of its place', async () => {
    const { body } = await eventually(async () => {
      const answer = await cohort.get(`/schedules/proposals?cohortId=${cohort.cohortId}&weekday=2&time=15:45`);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ places: ['Liverpool'] });
      return answer;
    });
    expect(body).toMatchObject({
      sessions: [
        { item: 'launch', title: 'About launch', startsAt: '2023-09-12T15:45', termUnknownIn: [] },
        {
          item: 'culture',
          startsAt: '2023-11-07T15:45',
          insteadOf: { day: '2023-10-31', because: 'school-holiday' },
        },
        { item: 'finance', startsAt: '2023-11-28T15:45' },
      ],
    });
  });

  it('is scheduled in one command, and its sessions are there at once', async () => {
    await eventually(async () => {
      const { body } = await cohort.get(`/rosters/${cohort.cohortId}`);
      expect(body.members).toHaveLength(2);
    });
    const answer = await cohort.schedule();
    expect(answer).toMatchObject({ status: 200, body: { id: cohort.cohortId } });
    expect((await cohort.schedule()).body).toEqual(answer.body);

    const { body } = await cohort.get(`/sessions?cohortId=${cohort.cohortId}`);
    const idOf = (wanted: string) => body.items.find(({ item }) => item === wanted)!.id;
    [launch, culture, finance] = [idOf('launch'), idOf('culture'), idOf('finance')];
    await cohort.whenTimetable((timetable) =>
      expect(timetable).toMatchObject([
        { sessionId: launch, startsAt: '2023-09-12T15:45', expected: [{ personId: ana.personId }] },
        { sessionId: culture, expected: [{}, {}] },
        { sessionId: finance, expected: [{}, {}] },
      ]),
    );
  });

  it('shows a facilitator the sessions they lead, by name, and no others', async () => {
    const personId = ben.personId;
    const facilitator = await cohort.system.as('facilitator', { personId });
    expect(reasonOf(await cohort.get(`/sessions/${launch}`, facilitator))).toEqual([404, 'session.unknown']);
    await cohort.post('/sessions/arrangements', { sessionId: launch, facilitators: [personId], place: 'Room 2' });
    const { body } = await cohort.get('/sessions', facilitator);
    expect(body.items).toMatchObject([{ id: launch, place: 'Room 2' }]);
    await eventually(async () => {
      const sheet = await cohort.get(`/registers/${launch}`, facilitator);
      expect(sheet.body).toMatchObject({ expected: [{ personId: ana.personId, name: 'Ana Green' }] });
    });
    expect(reasonOf(await cohort.get(`/registers/${culture}`, facilitator))).toEqual([404, 'session.unknown']);
    const foreign = { sessionId: culture, entries: [] };
    expect(reasonOf(await cohort.post('/registers', foreign, { as: facilitator }))).toEqual([404, 'session.unknown']);
  });

  it('has its register handed in when the session has begun, by whoever is first', async () => {
    const register = { sessionId: launch, entries: [{ personId: ana.personId, outcome: 'attended' as const }] };
    expect(reasonOf(await cohort.post('/registers', register))).toEqual([409, 'session.not-begun']);
    await cohort.moveClock('2023-09-12T15:00:00Z');
    await eventually(async () => {
      const early = await cohort.post('/registers', { sessionId: launch, entries: [] });
      expect(reasonOf(early)).toEqual([422, 'register.incomplete']);
      expect(early.body).toMatchObject({ missing: [ana.personId] });
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => cohort.post('/registers', register)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'session.already-delivered')).toHaveLength(19);
    await cohort.whenTimetable(([first]) => expect(first).toMatchObject({ standing: 'held', expected: [] }));
  });

  it('has its register corrected', async () => {
    const correction = { sessionId: launch, personId: ana.personId, outcome: 'partial', minutes: 60 } as const;
    expect(await cohort.post('/registers/corrections', correction)).toMatchObject({ status: 200 });
    const { body } = await cohort.get(`/registers/${launch}`);
    expect(body).toMatchObject({ status: 'delivered', register: [{ outcome: 'partial', attendedMinutes: 60 }] });
  });

  it('is found among the changes that concern who was there', async () => {
    const officer = await cohort.system.as('data-protection-officer');
    await eventually(async () => {
      const { body } = await cohort.get(`/audit/changes?about=${ana.personId}`, officer);
      const happened = body.items.map((change) => `${change.of} ${change.happened}`);
      expect(happened).toEqual(['rosters MemberJoined', 'sessions AttendanceRecorded', 'sessions AttendanceCorrected']);
    });
  });

  it('follows who leaves and comes back, also what happened while it was down', async () => {
    await cohort.service.stop();
    const { enrolmentId, organisationId } = ana;
    const { cohortId, strand } = cohort;
    const participation = { enrolmentId, cohortId, organisationId };
    const withdrawn = { ...participation, on: '2023-10-01', reason: 'workload' as const };
    await cohort.system.tell(publish(EnrolmentWithdrawn, withdrawn, strand), enrolmentId);
    await cohort.restart();
    await cohort.whenTimetable((sessions) =>
      expect(sessions.slice(1).map(({ expected }) => expected)).toMatchObject([
        [{ personId: ben.personId }],
        [{ personId: ben.personId }],
      ]),
    );
    await cohort.system.tell(publish(EnrolmentResumed, { ...participation, on: '2023-11-20' }, strand), enrolmentId);
    await cohort.whenTimetable(([, , third]) => expect(third!.expected).toHaveLength(2));
  });

  it('is moved, postponed and cancelled', async () => {
    const clash = { sessionId: culture, startsAt: '2023-11-28T16:00' };
    expect(reasonOf(await cohort.post('/sessions/reschedulings', clash))).toEqual([409, 'schedule.overlap']);
    await cohort.post('/sessions/postponements', { sessionId: culture });
    await cohort.whenTimetable(([, second]) => expect(second).toMatchObject({ standing: 'postponed', expected: [] }));
    await cohort.post('/sessions/reschedulings', { sessionId: culture, startsAt: '2023-11-21T15:45' });
    await cohort.whenTimetable(([, second]) =>
      expect(second).toMatchObject({ startsAt: '2023-11-21T15:45', expected: [{}, {}] }),
    );
    await cohort.post('/sessions/cancellations', { sessionId: finance, reason: 'venue-unavailable' });
    await cohort.whenTimetable(([, , third]) => expect(third).toMatchObject({ standing: 'cancelled', expected: [] }));
  });

  it('has said all this on its topic, without a gap, once, and without a name', async () => {
    const events = await cohort.said(24);
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    const of = (key: string) => events.filter((event) => event.key === key).map(({ name }) => name);
    expect(of(launch)).toEqual([
      'session-scheduled',
      'session-delivered',
      'attendance-recorded',
      'register-handed-in',
      'attendance-corrected',
    ]);
    expect(of(culture)).toEqual(['session-scheduled', 'session-postponed', 'session-rescheduled']);
    expect(of(finance)).toEqual(['session-scheduled', 'session-cancelled']);
    expect(Map.groupBy(of(cohort.cohortId), (name) => name).get('booking-confirmed')).toHaveLength(5 + 1 + 2);
    expect(JSON.stringify(events)).not.toMatch(/Ana|Green|Room 2|venue-unavailable/);
    expect(events.find(({ name }) => name === 'attendance-recorded')!.data).toEqual({
      sessionId: launch,
      cohortId: cohort.cohortId,
      item: 'launch',
      ...ana,
      urn: '104689',
      outcome: 'attended',
      attendedMinutes: 120,
      plannedMinutes: 120,
      required: true,
      on: '2023-09-12',
    });
  });

  it('was led by the record that answers in the end for whoever led it, whichever merger is heard first', async () => {
    const [second, third] = [randomUUID(), randomUUID()];
    const facilitators = async () => (await cohort.get(`/sessions/${launch}`)).body['facilitators'];
    expect(await facilitators()).toEqual([ben.personId]);
    await cohort.system.tell(publish(PersonMerged, { personId: second, intoPersonId: third }), second);
    await eventually(async () => {
      const heard: string[] = [];
      const { app } = cohort.service;
      await app.get(Successors, { strict: false }).follow(second, async (_, to) => void heard.push(to));
      expect(heard).toEqual([third]);
    });
    await cohort.system.tell(publish(PersonMerged, { personId: ben.personId, intoPersonId: second }), ben.personId);
    await eventually(async () => expect(await facilitators()).toEqual([third]));
  });
});
