import { specFor } from '#domain';
import { completed, deferred, enrolled, notCompleted, superseded, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { followPlace, type FollowPlace } from './follow-place.js';

const given = specFor({ decide: followPlace, evolve, initial: noEnrolment });
const place: FollowPlace = {
  cohort: { cohortId: 'cohort', strandVersion: 1 },
  begins: '2023-09-01',
  cohortIsOver: false,
  on: '2024-09-02',
  step: 5,
};
const elsewhere = { ...place, cohort: { cohortId: 'later', strandVersion: 2 }, step: 1, arrived: 1 };
const back: EnrolmentEvent = { type: 'EnrolmentResumed', on: '2024-09-02', step: 5 };

describe('a place is taken for an enrolment', () => {
  it('which comes back with it', () => {
    expect(given(enrolled, deferred).when(place)).toEqual([back]);
    expect(given(enrolled, withdrawn).when(place)).toEqual([back]);
  });
  it('which is open again with it, and asked about where the cohort is over', () => {
    const reopened = { type: 'EnrolmentReopened', on: '2024-09-02', reason: 'appeal-upheld', step: 5 };
    const again = { ...place, reopening: 'appeal-upheld' as const };
    expect(given(enrolled, completed).when(again)).toEqual([reopened]);
    expect(given(enrolled, notCompleted).when({ ...again, cohortIsOver: true })).toEqual([
      reopened,
      { type: 'DecisionAsked', on: '2024-09-02', question: 'cohort-finished' },
    ]);
  });
  it('which goes on in another cohort with it, once', () => {
    const moved: EnrolmentEvent = {
      type: 'EnrolmentMovedToCohort',
      on: '2024-09-02',
      fromCohortId: 'cohort',
      to: elsewhere.cohort,
      from: '2023-09-01',
      step: 1,
    };
    expect(given(enrolled).when(elsewhere)).toEqual([moved]);
    expect(given(enrolled, deferred).when(elsewhere)).toEqual([moved]);
    expect(given(enrolled).when({ ...elsewhere, cohortIsOver: true })).toEqual([
      moved,
      { type: 'DecisionAsked', on: '2024-09-02', question: 'cohort-finished' },
    ]);
    const further = { ...moved, fromCohortId: 'later', to: { cohortId: 'last', strandVersion: 2 } };
    expect(given(enrolled, moved, further).when(elsewhere)).toEqual([]);
  });
  it('which comes back with it to another cohort, where it waited', () => {
    const moved = {
      type: 'EnrolmentMovedToCohort',
      on: '2024-09-02',
      fromCohortId: 'cohort',
      to: elsewhere.cohort,
      from: '2023-09-01',
      step: 5,
    };
    const returning = { ...elsewhere, step: 5, returned: true as const };
    expect(given(enrolled, withdrawn).when(returning)).toEqual([moved, back]);
    expect(given(enrolled, deferred).when({ ...returning, arrived: 7 })).toEqual([moved, back]);
    const wasThere = { ...moved, fromCohortId: 'later', to: place.cohort } as EnrolmentEvent;
    const since = [{ ...moved, step: 1 } as EnrolmentEvent, wasThere, withdrawn];
    expect(given(enrolled, ...since).when({ ...returning, arrived: 7 })).toEqual([]);
  });
  it('of which it has heard already', () => {
    expect(given(enrolled, deferred).when({ ...place, step: 3 })).toEqual([]);
    expect(given(enrolled, deferred, back, deferred).when(place)).toEqual([]);
  });
  it('which no longer needs it', () => {
    expect(given(enrolled).when(place)).toEqual([]);
    expect(given(enrolled, withdrawn).when(elsewhere)).toEqual([]);
    expect(given(enrolled, superseded).when(place)).toEqual([]);
    expect(given().when(place)).toEqual([]);
  });
});
