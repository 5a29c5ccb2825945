import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import { id, urn } from './ids.js';

/** Where it happens: in which strand and cohort, and from when. */
export type In = { of: string; cohort?: number; from?: string };

export const personEnrolled = (number: number, person: number, ofSchool: number, { of, cohort = 1, from }: In): Told =>
  told(
    contracts.ParticipantEnrolled,
    id('enrolment', number),
    {
      enrolmentId: id('enrolment', number),
      applicationId: id('other', number),
      cohortId: id('cohort', cohort),
      personId: id('person', person),
      organisationId: id('school', ofSchool),
      urn: urn(ofSchool),
      from: from ?? '2023-09-11',
    },
    { strand: of },
  );

export const schoolEnrolled = (number: number, ofSchool: number, { of, cohort = 1, from }: In): Told =>
  told(
    contracts.SchoolEnrolled,
    id('enrolment', number),
    {
      enrolmentId: id('enrolment', number),
      applicationId: id('other', number),
      cohortId: id('cohort', cohort),
      organisationId: id('school', ofSchool),
      urn: urn(ofSchool),
      from: from ?? '2023-09-11',
    },
    { strand: of },
  );

type Staff = { enrolment: number; person: number; school: number; part: 'lead' | 'member' };

export const staffAdded = ({ enrolment, person, school, part }: Staff, { of, cohort = 1, from }: In): Told =>
  told(
    contracts.StaffMemberAdded,
    id('enrolment', enrolment),
    {
      enrolmentId: id('enrolment', enrolment),
      cohortId: id('cohort', cohort),
      personId: id('person', person),
      organisationId: id('school', school),
      part,
      from: from ?? '2023-09-11',
    },
    { strand: of },
  );

/** One of the deeds of an enrolment that need only its id, its cohort, its school and a day. */
export const enrolmentSays = <Data extends object>(
  event: new () => Data,
  number: number,
  {
    of,
    cohort = 1,
    school = 1,
    on = '2024-07-19',
    ...more
  }: { of: string; cohort?: number; school?: number; on?: string } & Record<string, unknown>,
): Told =>
  told(
    event,
    id('enrolment', number),
    {
      enrolmentId: id('enrolment', number),
      cohortId: id('cohort', cohort),
      organisationId: id('school', school),
      on,
      ...more,
    } as unknown as Data,
    { strand: of },
  );
