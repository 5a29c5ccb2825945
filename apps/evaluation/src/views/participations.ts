import {
  EnrolmentCompleted,
  EnrolmentDeferred,
  EnrolmentMovedToCohort,
  EnrolmentNotCompleted,
  EnrolmentReopened,
  EnrolmentResumed,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawn,
  ParticipantEnrolled,
  SchoolEnrolled,
  StaffMemberAdded,
  StaffMemberLeft,
} from '#contracts';
import { view, type Received } from '#domain';

export type StaffMember = { personId: string; part: 'lead' | 'member'; from: string; leftOn?: string };

type Common = {
  enrolmentId: string;
  strand: string;
  cohortId: string;
  /** Those in which it took part before. */
  formerCohorts: string[];
  /** Every organisation it was carried on from, the present one last. */
  organisations: string[];
  from: string;
  status: 'active' | 'deferred' | 'withdrawn' | 'completed' | 'not-completed' | 'superseded';
  since: string;
  /** The enrolment of the same participant that carries on for a superseded one. */
  by?: string;
};

export type ParticipationLine =
  (Common & { unit: 'person'; personId: string }) | (Common & { unit: 'school'; staff: StaffMember[] });

type Line = ParticipationLine | undefined;
type OfEnrolment = { enrolmentId: string; on: string };

const enrolment = ({ data }: { data: { enrolmentId: string } }): string => data.enrolmentId;

const begins = ({ data, strand = '' }: Received<ParticipantEnrolled | SchoolEnrolled>) => ({
  enrolmentId: data.enrolmentId,
  strand,
  cohortId: data.cohortId,
  formerCohorts: [],
  organisations: [data.organisationId],
  from: data.from,
  status: 'active' as const,
  since: data.from,
});

const becomes =
  (status: Common['status']) =>
  (line: Line, { data }: Received<OfEnrolment>): Line =>
    line && { ...line, status, since: data.on };

const withStaff = (line: Line, change: (staff: StaffMember[]) => StaffMember[]): Line =>
  line?.unit === 'school' ? { ...line, staff: change(line.staff) } : line;

/** One document per enrolment: who takes part, for which school, and how it stands. */
export const participations = view<ParticipationLine>('participations', { version: 3 })
  .on(ParticipantEnrolled, enrolment, (_, event) => ({
    ...begins(event),
    unit: 'person',
    personId: event.data.personId,
  }))
  .on(SchoolEnrolled, enrolment, (_, event) => ({ ...begins(event), unit: 'school', staff: [] }))
  .on(StaffMemberAdded, enrolment, (line, { data: { personId, part, from } }) =>
    withStaff(line, (staff) => [...staff.filter((member) => member.personId !== personId), { personId, part, from }]),
  )
  .on(StaffMemberLeft, enrolment, (line, { data }) =>
    withStaff(line, (staff) =>
      staff.map((member) => (member.personId === data.personId ? { ...member, leftOn: data.on } : member)),
    ),
  )
  .on(EnrolmentDeferred, enrolment, becomes('deferred'))
  .on(EnrolmentResumed, enrolment, becomes('active'))
  .on(EnrolmentWithdrawn, enrolment, becomes('withdrawn'))
  .on(EnrolmentCompleted, enrolment, becomes('completed'))
  .on(EnrolmentNotCompleted, enrolment, becomes('not-completed'))
  .on(EnrolmentReopened, enrolment, becomes('active'))
  .on(
    EnrolmentSuperseded,
    enrolment,
    (line, { data }) => line && { ...line, status: 'superseded', since: data.on, by: data.byEnrolmentId },
  )
  .on(
    EnrolmentTransferred,
    enrolment,
    (line, { data }) =>
      line && {
        ...line,
        organisations: [...line.organisations.filter((one) => one !== data.toOrganisationId), data.toOrganisationId],
      },
  )
  .on(
    EnrolmentMovedToCohort,
    enrolment,
    (line, { data: { toCohortId } }) =>
      line && { ...line, cohortId: toCohortId, formerCohorts: [...line.formerCohorts, line.cohortId] },
  );
