import { specFor } from '#domain';
import { cohortFinished, deferred, enrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { withdrawEnrolment } from './withdraw-enrolment.js';

const given = specFor({
  decide: withdrawEnrolment,
  evolve,
  initial: noEnrolment,
  given: { today: '2024-01-20', now: '2024-01-20T09:00:00Z' },
});
const leaving = { enrolmentId: 'enrolment', on: '2023-12-01', reason: 'workload' as const };

describe('withdrawing an enrolment', () => {
  it('ends it', () => expect(given(enrolled).when(leaving)).toEqual([withdrawn]));
  it('ends a deferred one too', () => {
    expect(given(enrolled, deferred).when({ ...leaving, on: '2024-01-20' })).toHaveLength(1);
  });
  it('may be before the first day', () => {
    expect(given(enrolled).when({ ...leaving, on: '2023-08-01' })).toHaveLength(1);
  });
  it('answers the question what becomes of it', () => {
    const state = [enrolled, cohortFinished, withdrawn].reduce(evolve, noEnrolment);
    expect(state).not.toHaveProperty('question');
  });
  it('is refused twice, and for a day to come', () => {
    expect(given(enrolled, withdrawn).when(leaving)).toBe('enrolment.already-withdrawn');
    expect(given(enrolled).when({ ...leaving, on: '2024-01-21' })).toBe('enrolment.withdrawal-in-the-future');
  });
});
