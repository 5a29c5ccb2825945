import { specFor } from '#domain';
import * as example from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import type { AttendanceRecord } from '../participation.js';
import { noteAttendance, type NoteAttendance } from './note-attendance.js';

const { absent, attendance, cohortFinished, definition, enrolled, noted, schoolEnrolled } = example;
const given = specFor({ decide: noteAttendance, evolve, initial: noEnrolment });
const comesIn = (code: 'day' | 'evening', change: Partial<AttendanceRecord> = {}): NoteAttendance => {
  const { whileDeferred: _mark, ...facts } = attendance(code, change);
  return { ...facts, strand: definition };
};
const completed = (attendedMinutes: number, plannedMinutes: number): EnrolmentEvent => ({
  type: 'EnrolmentCompleted',
  on: '2023-10-02',
  attendedMinutes,
  plannedMinutes,
});

describe('a register comes in', () => {
  it('is kept', () => expect(given(enrolled).when(comesIn('day'))).toEqual([noted('day')]));
  it('completes the enrolment once the rule is met over the whole plan', () => {
    expect(given(enrolled, noted('day')).when(comesIn('evening'))).toEqual([noted('evening'), completed(180, 180)]);
  });
  it('does not complete while a required item is missing, however long they stayed', () => {
    const long = { attendedMinutes: 400 };
    expect(given(enrolled, noted('day', absent)).when(comesIn('evening', long))).toEqual([noted('evening', long)]);
  });
  it('does not complete below the minimum dose', () => {
    const short = { outcome: 'partial' as const, attendedMinutes: 10 };
    expect(given(enrolled, noted('day')).when(comesIn('evening', short))).toHaveLength(1);
  });
  it('counts a corrected register instead of the first', () => {
    const past = [enrolled, noted('day', absent), noted('evening')];
    expect(given(...past).when(comesIn('day'))).toEqual([noted('day'), completed(180, 180)]);
  });
  it('never undoes a completion, but asks once', () => {
    const past = [enrolled, noted('day'), noted('evening'), completed(180, 180)];
    const doubt: EnrolmentEvent = { type: 'DecisionAsked', on: '2023-10-02', question: 'completion-in-doubt' };
    expect(given(...past).when(comesIn('day', absent))).toEqual([noted('day', absent), doubt]);
    expect(given(...past, noted('day', absent), doubt).when(comesIn('day', absent))).toEqual([noted('day', absent)]);
    expect(given(...past, doubt).when(comesIn('day', absent))).toEqual([noted('day', absent)]);
    expect(given(...past).when(comesIn('day', { outcome: 'late' }))).toEqual([noted('day', { outcome: 'late' })]);
  });
  it('asks also when the completion no longer holds for certain, or held in the end only', () => {
    const short = { outcome: 'partial' as const, attendedMinutes: 90 };
    const early = [enrolled, noted('day'), noted('evening', short), completed(210, 180)];
    const late = [enrolled, noted('day'), cohortFinished, completed(120, 120)];
    for (const past of [early, late]) expect(given(...past).when(comesIn('day', absent))).toHaveLength(2);
  });
  it('does not doubt what a person decided against the rule', () => {
    const past = [enrolled, noted('day', absent), cohortFinished, completed(0, 120)];
    expect(given(...past).when(comesIn('day', { outcome: 'excused', attendedMinutes: 0 }))).toHaveLength(1);
  });
  it('is that of the participant, by whatever id it was taken', () => {
    expect(given(enrolled).when(comesIn('day', { personId: 'mary-elsewhere' }))).toEqual([noted('day')]);
  });
  it('is accepted and marked while deferred', () => {
    expect(given(enrolled, example.deferred).when(comesIn('day'))).toEqual([noted('day', { whileDeferred: true })]);
  });
  it('is kept after a withdrawal', () => {
    expect(given(enrolled, example.withdrawn).when(comesIn('day'))).toEqual([noted('day')]);
  });
  it('takes what was on the registers as the measure once the cohort is over', () => {
    expect(given(enrolled, cohortFinished).when(comesIn('day'))).toEqual([noted('day'), completed(120, 120)]);
  });
  it('counts a school’s session once, by whoever of its people stayed longest', () => {
    const bob = { personId: 'bob', outcome: 'partial' as const, attendedMinutes: 30 };
    const past = [schoolEnrolled, noted('day', bob), noted('day')];
    expect(given(...past).when(comesIn('evening'))).toEqual([noted('evening'), completed(180, 180)]);
  });
  it('waits for the enrolment and for the strand', () => {
    expect(given().when(comesIn('day'))).toBe('enrolment.unknown');
    expect(given(enrolled).when({ ...comesIn('day'), strand: undefined })).toBe('strand.unknown');
  });
});
