import * as contracts from '#contracts';
import type { Given } from '#domain';
import { deferred, enrolled, place, schoolEnrolled } from './examples.js';
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
    expect(said(enrolled, deferred)?.data).toEqual({ ...where, on: '2024-01-15', expectedReturn: '2024-09-02' });
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
