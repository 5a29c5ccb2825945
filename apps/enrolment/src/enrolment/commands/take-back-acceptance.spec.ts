import { specFor } from '#domain';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { absent, completed, deferred, enrolled, noted, schoolEnrolled, withdrawn } from '../examples.js';
import { takeBackAcceptance } from './take-back-acceptance.js';

const given = specFor({ decide: takeBackAcceptance, evolve, initial: noEnrolment });
const inError = { reason: 'decided-in-error' as const, cohortIsOver: false };
const staffMember: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'mary', part: 'lead', from: '2023-09-01' };
const moved: EnrolmentEvent = {
  type: 'EnrolmentMovedToCohort',
  on: '2023-09-04',
  fromCohortId: 'cohort',
  to: { cohortId: 'later', strandVersion: 1 },
  from: '2023-09-04',
  step: 1,
};
const takenBack: EnrolmentEvent = { type: 'AcceptanceTakenBack', on: '2023-09-04', reason: 'decided-in-error' };

describe('taking an acceptance back', () => {
  it('ends an enrolment of which nothing is recorded, and says that it was in error', () => {
    expect(given(enrolled).when(inError)).toEqual([takenBack]);
    expect([enrolled, takenBack].reduce(evolve, noEnrolment)).toMatchObject({
      status: 'withdrawn',
      since: '2023-09-04',
      reason: 'accepted-in-error',
      reconsidered: 'decided-in-error',
    });
  });
  it('is forgotten once a place was taken again', () => {
    const again = [enrolled, takenBack, { type: 'EnrolmentResumed' as const, on: '2023-09-05', step: 6 }];
    expect(again.reduce(evolve, noEnrolment)).not.toHaveProperty('reconsidered');
  });
  it.each<[string, EnrolmentEvent[]]>([
    ['a register names it', [enrolled, noted('day')]],
    ['a register says that nobody came', [enrolled, noted('day', absent)]],
    ['someone is on its staff list', [schoolEnrolled, staffMember]],
    ['it was deferred', [enrolled, deferred]],
    ['it came from another cohort', [enrolled, moved]],
  ])('is refused once %s', (_, past) => expect(given(...past).when(inError)).toBe('application.has-participation'));
  it('is refused when the cohort is over', () => {
    expect(given(enrolled).when({ ...inError, cohortIsOver: true })).toBe('cohort.closed');
  });
  it.each<[string, EnrolmentEvent[]]>([
    ['has not begun', []],
    ['was withdrawn', [enrolled, withdrawn]],
    ['was completed', [enrolled, completed]],
  ])('means nothing for one that %s', (_, past) => expect(given(...past).when(inError)).toEqual([]));
});
