import { specFor } from '#domain';
import { cohortFinished, completed, enrolled, noted } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { decideCompletion } from './decide-completion.js';

const given = specFor({ decide: decideCompletion, evolve, initial: noEnrolment });
const yes = { enrolmentId: 'enrolment', completed: true, on: '2024-08-01' };

describe('a person decides on completion', () => {
  it('either way', () => {
    const past = [enrolled, noted('evening'), cohortFinished];
    expect(given(...past).when(yes)).toEqual([
      { type: 'EnrolmentCompleted', on: '2024-08-01', attendedMinutes: 60, plannedMinutes: 60 },
    ]);
    expect(given(...past).when({ ...yes, completed: false })).toEqual([
      { type: 'EnrolmentNotCompleted', on: '2024-08-01' },
    ]);
  });
  it('once the cohort is over, and once', () => {
    expect(given(enrolled).when(yes)).toBe('enrolment.cohort-not-finished');
    expect(given(enrolled, cohortFinished, completed).when(yes)).toBe('enrolment.already-completed');
    const ended = { type: 'EnrolmentNotCompleted' as const, on: '2024-08-01' };
    expect(given(enrolled, cohortFinished, ended).when(yes)).toBe('enrolment.not-completed');
  });
});
