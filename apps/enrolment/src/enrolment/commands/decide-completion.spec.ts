import { specFor } from '#domain';
import { cohortFinished, completed, enrolled, noted } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
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
  it('and once more when the registers of a completed one were corrected', () => {
    const doubt: EnrolmentEvent = { type: 'DecisionAsked', on: '2024-07-15', question: 'completion-in-doubt' };
    const past = [enrolled, noted('evening'), completed, doubt];
    expect(given(...past).when(yes)).toEqual([{ type: 'CompletionUpheld', on: '2024-08-01' }]);
    const upheld = [...past, { type: 'CompletionUpheld', on: '2024-08-01' } as const].reduce(evolve, noEnrolment);
    expect(upheld).toEqual([enrolled, noted('evening'), completed].reduce(evolve, noEnrolment));
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
