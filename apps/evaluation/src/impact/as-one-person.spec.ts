import type { AttendanceLine } from '../views/attendance.js';
import type { ParticipationLine } from '../views/participations.js';
import { asOnePerson } from './as-one-person.js';
import type { Evidence } from './evidence.js';

const nothing = {
  participations: [],
  attendance: [],
  responses: [],
  progressions: [],
} as unknown as Evidence;
const merged = new Map([['old', 'mary']]);

const enrolment = (enrolmentId: string, personId: string, more: Partial<ParticipationLine> = {}): ParticipationLine =>
  ({
    unit: 'person',
    enrolmentId,
    personId,
    strand: 'future-heads',
    cohortId: 'cohort',
    organisations: ['elm'],
    from: '2023-09-01',
    status: 'active',
    since: '2023-09-01',
    ...more,
  }) as ParticipationLine;

const school = (...staff: { personId: string; part: 'lead' | 'member'; from: string; leftOn?: string }[]) =>
  ({ ...enrolment('school', ''), unit: 'school', staff }) as unknown as ParticipationLine;

const register = (enrolmentId: string, personId: string, minutes: Record<string, number>): AttendanceLine => ({
  strand: 'future-heads',
  enrolmentId,
  personId,
  sessions: Object.fromEntries(
    Object.entries(minutes).map(([session, attendedMinutes]) => [
      session,
      { on: '2023-10-01', attendedMinutes, plannedMinutes: 60 },
    ]),
  ),
});

describe('evidence about a person of whom there were two records', () => {
  it('is one person’s, whichever record it was said of', () => {
    const response = { responseId: 'r', personId: 'old' } as Evidence['responses'][number];
    const step = { fromRole: 'teacher', toRole: 'middle-leader', kind: 'promotion', on: '2024-01-08' } as const;
    const progressions = [
      { personId: 'old', steps: [step] },
      { personId: 'mary', steps: [{ ...step, on: '2024-09-02' }] },
    ];
    const evidence = asOnePerson(
      { ...nothing, participations: [enrolment('one', 'old')], responses: [response], progressions },
      merged,
    );
    expect(evidence.participations).toMatchObject([{ personId: 'mary' }]);
    expect(evidence.responses).toMatchObject([{ personId: 'mary' }]);
    expect(evidence.progressions).toEqual([{ personId: 'mary', steps: [step, { ...step, on: '2024-09-02' }] }]);
  });
  it('has one enrolment in a strand; a session on the registers of both counts once', () => {
    const superseded = enrolment('later', 'old', { status: 'superseded', by: 'earlier' });
    const attendance = [
      register('earlier', 'mary', { launch: 0, culture: 60 }),
      register('later', 'old', { launch: 60, culture: 30, finance: 60 }),
    ];
    const evidence = asOnePerson(
      { ...nothing, participations: [enrolment('earlier', 'mary'), superseded], attendance },
      merged,
    );
    expect(evidence.participations.map(({ enrolmentId }) => enrolmentId)).toEqual(['earlier']);
    expect(evidence.attendance).toEqual([register('earlier', 'mary', { finance: 60, launch: 60, culture: 60 })]);
  });
  it('follows an enrolment that was superseded twice', () => {
    const participations = [
      enrolment('first', 'mary'),
      enrolment('second', 'mary', { status: 'superseded', by: 'first' }),
      enrolment('third', 'mary', { status: 'superseded', by: 'second' }),
    ];
    const attendance = [register('third', 'mary', { launch: 60 }), register('first', 'mary', { launch: 30 })];
    expect(asOnePerson({ ...nothing, participations, attendance }, merged).attendance).toEqual([
      register('first', 'mary', { launch: 60 }),
    ]);
  });
  it('counts a member of staff once, from the first day of either', () => {
    const staff = [
      { personId: 'old', part: 'lead' as const, from: '2023-09-01', leftOn: '2024-01-01' },
      { personId: 'mary', part: 'member' as const, from: '2023-10-01' },
    ];
    expect(asOnePerson({ ...nothing, participations: [school(...staff)] }, merged).participations).toMatchObject([
      { staff: [{ personId: 'mary', part: 'member', from: '2023-09-01' }] },
    ]);
  });
  it('is what it was where nothing was merged', () => {
    const evidence = {
      ...nothing,
      participations: [enrolment('one', 'anna')],
      attendance: [register('one', 'anna', { a: 1 })],
    };
    expect(asOnePerson(evidence, merged)).toEqual(evidence);
  });
});
