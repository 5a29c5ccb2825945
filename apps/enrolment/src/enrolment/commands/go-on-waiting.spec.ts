import { specFor } from '#domain';
import { evolve, noEnrolment } from '../enrolment.js';
import { deferred, enrolled, withdrawn } from '../examples.js';
import { goOnWaiting } from './go-on-waiting.js';

const given = specFor({ decide: goOnWaiting, evolve, initial: noEnrolment, given: { today: '2024-02-01' } });
const going = { fromCohortId: 'cohort', to: { cohortId: 'later', strandVersion: 2 }, begins: '2023-09-01' };

describe('a cohort is merged while an enrolment waits to come back to it', () => {
  it('waits in the other one', () => {
    const { fromCohortId, to } = going;
    const moved = { type: 'EnrolmentMovedToCohort', on: '2024-02-01', fromCohortId, to, from: '2023-09-01', step: 1 };
    expect(given(enrolled, deferred).when(going)).toEqual([moved]);
  });
  it('stays where it is if it does not wait there', () => {
    expect(given(enrolled, deferred).when({ ...going, fromCohortId: 'other' })).toEqual([]);
    expect(given(enrolled).when(going)).toEqual([]);
    expect(given(enrolled, withdrawn).when(going)).toEqual([]);
    expect(given().when(going)).toEqual([]);
  });
});
