import { specFor } from '#domain';
import { announced, cohortFinished, deferred, enrolled, withdrawn } from '../examples.js';
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
  it('is announced for a day that lies ahead, and changes nothing until then', () => {
    const ahead = { ...leaving, on: '2024-03-28', reason: 'moved-school' as const };
    expect(given(enrolled).when(ahead)).toEqual([announced]);
    expect(given(enrolled, deferred).when(ahead)).toEqual([announced]);
    const state = [enrolled, announced].reduce(evolve, noEnrolment);
    expect(state).toMatchObject({ status: 'active', leaving: { on: '2024-03-28', reason: 'moved-school' } });
  });
  it('may come before the day that was announced', () => {
    expect(given(enrolled, announced).when(leaving)).toEqual([withdrawn]);
    expect([enrolled, announced, withdrawn].reduce(evolve, noEnrolment)).not.toHaveProperty('leaving');
  });
  it('is refused twice', () => {
    expect(given(enrolled, withdrawn).when(leaving)).toBe('enrolment.already-withdrawn');
    expect(given(enrolled, announced).when({ ...leaving, on: '2024-01-21' })).toBe('enrolment.withdrawal-announced');
  });
});
