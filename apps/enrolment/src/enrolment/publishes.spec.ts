import * as contracts from '#contracts';
import type { Given } from '#domain';
import { announced, completed, deferred, enrolled, place, reopened, schoolEnrolled } from './examples.js';
import { superseded, withdrawn } from './examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from './enrolment.js';
import { publishes } from './publishes.js';

const given: Given = { id: 'enrolment', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
const said = (...events: EnrolmentEvent[]) => publishes(events.at(-1)!, given, events.reduce(evolve, noEnrolment));
const where = { enrolmentId: 'enrolment', cohortId: 'cohort', organisationId: 'elm', urn: '104420' };
const strand = 'future-heads';

describe('what an enrolment says publicly', () => {
  it('names a person or a whole school', () => {
    const since = { ...where, applicationId: 'application', from: place.from };
    expect(said(enrolled)).toEqual(
      contracts.publish(contracts.ParticipantEnrolled, { ...since, personId: 'mary' }, strand),
    );
    expect(said(schoolEnrolled)).toEqual(contracts.publish(contracts.SchoolEnrolled, since, strand));
  });
  it('keeps the reason for a deferral inside the service', () => {
    expect(said(enrolled, deferred)?.data).toEqual({
      ...where,
      on: '2024-01-15',
      expectedReturn: '2024-09-02',
      keepsPlace: true,
    });
  });
  it('tells of a withdrawal ahead, and of one that is taken back', () => {
    expect(said(enrolled, announced)).toEqual(
      contracts.publish(
        contracts.EnrolmentWithdrawalAnnounced,
        { ...where, on: '2024-03-28', reason: 'moved-school' },
        strand,
      ),
    );
    expect(said(enrolled, announced, { type: 'WithdrawalCancelled', on: '2024-02-01' })).toEqual(
      contracts.publish(contracts.EnrolmentWithdrawalCancelled, { ...where, on: '2024-02-01' }, strand),
    );
  });
  it('says why one was withdrawn, and of an acceptance that was taken back that it was in error', () => {
    expect(said(enrolled, withdrawn)?.data).toEqual({ ...where, on: '2023-12-01', reason: 'workload' });
    const takenBack: EnrolmentEvent = { type: 'AcceptanceTakenBack', on: '2023-09-04', reason: 'decided-in-error' };
    expect(said(enrolled, takenBack)?.data).toEqual({ ...where, on: '2023-09-04', reason: 'accepted-in-error' });
  });
  it('names the cohort it leaves and the one it goes on in', () => {
    const to = { cohortId: 'later', strandVersion: 2 };
    const moved: EnrolmentEvent = {
      type: 'EnrolmentMovedToCohort',
      on: '2024-01-08',
      fromCohortId: 'cohort',
      to,
      from: place.from,
      step: 1,
    };
    expect(said(enrolled, moved)).toEqual(
      contracts.publish(contracts.EnrolmentMovedToCohort, { ...where, on: '2024-01-08', toCohortId: 'later' }, strand),
    );
  });
  it('names the enrolment that carries on for a superseded one, and why one is open again', () => {
    expect(said(enrolled, superseded)?.data).toEqual({ ...where, on: '2024-02-01', byEnrolmentId: 'earlier' });
    expect(said(enrolled, completed, reopened)?.data).toEqual({ ...where, on: '2024-09-02', reason: 'appeal-upheld' });
  });
  it('names the old and the new school of a transfer', () => {
    const from = { organisationId: 'elm', urn: '104420' };
    const to = { organisationId: 'oak', urn: '104999' };
    const moved: EnrolmentEvent = { type: 'EnrolmentTransferred', on: '2024-01-08', from, to, outOfPlace: true };
    expect(said(enrolled, moved)?.data).toEqual({
      ...where,
      on: '2024-01-08',
      toOrganisationId: 'oak',
      toUrn: '104999',
      outOfPlace: true,
    });
  });
  it('says whose staff a member is', () => {
    const ann: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'ann', part: 'lead', from: '2023-09-04' };
    expect(said(schoolEnrolled, ann)).toEqual(
      contracts.publish(
        contracts.StaffMemberAdded,
        { ...where, personId: 'ann', part: 'lead', from: '2023-09-04' },
        strand,
      ),
    );
  });
});
