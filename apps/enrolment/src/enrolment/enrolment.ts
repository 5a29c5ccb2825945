import type { DeferralReason, Unit, WithdrawalReason } from '#contracts';
import { unreachable, type Evolve } from '#domain';
import { withRecord, type AttendanceRecord, type Participation } from './participation.js';

/** Leads attend the sessions; members are reached through them. */
export type StaffMember = { personId: string; part: 'lead' | 'member'; from: string; until?: string };

/** Who takes part in what, and from when. */
export type Enrolled = {
  applicationId: string;
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  unit: Unit;
  /** Absent where a whole school is enrolled; its people are on the staff list. */
  personId?: string;
  organisationId: string;
  urn?: string;
  from: string;
};

export const statuses = ['active', 'deferred', 'withdrawn', 'completed', 'not-completed'] as const;

/** Why a person has to decide what becomes of it. */
export const openQuestions = ['cohort-cancelled', 'cohort-finished', 'completion-in-doubt'] as const;
export type OpenQuestion = (typeof openQuestions)[number];

export type TakingPart = Enrolled & { staff: StaffMember[]; participation: Participation; question?: OpenQuestion };

export type Enrolment =
  | { status: 'none' }
  | ({ status: 'active' } & TakingPart)
  | ({ status: 'deferred'; since: string; reason: DeferralReason; expectedReturn: string } & TakingPart)
  | ({ status: 'withdrawn'; since: string; reason: WithdrawalReason } & TakingPart)
  | ({ status: 'completed' | 'not-completed'; since: string } & TakingPart);

export type EnrolmentEvent =
  | { type: 'Enrolled'; enrolled: Enrolled }
  | { type: 'StaffMemberAdded'; personId: string; part: 'lead' | 'member'; from: string }
  | { type: 'StaffMemberLeft'; personId: string; on: string }
  | { type: 'EnrolmentDeferred'; on: string; reason: DeferralReason; expectedReturn: string }
  | { type: 'EnrolmentResumed'; on: string }
  | { type: 'EnrolmentWithdrawn'; on: string; reason: WithdrawalReason }
  | { type: 'EnrolmentTransferred'; on: string; from: Workplace; to: Workplace; outOfPlace: boolean }
  | { type: 'AttendanceNoted'; record: AttendanceRecord }
  | { type: 'EnrolmentCompleted'; on: string; attendedMinutes: number; plannedMinutes: number }
  | { type: 'EnrolmentNotCompleted'; on: string }
  | { type: 'DecisionAsked'; on: string; question: OpenQuestion };
export type Workplace = { organisationId: string; urn?: string };

export const noEnrolment: Enrolment = { status: 'none' };

export const evolve: Evolve<Enrolment, EnrolmentEvent> = (enrolment, event) => {
  if (event.type === 'Enrolled') return { status: 'active', ...event.enrolled, staff: [], participation: {} };
  if (enrolment.status === 'none') throw new Error(`${event.type} before the enrolment began`);
  switch (event.type) {
    case 'StaffMemberAdded': {
      const { personId, part, from } = event;
      return { ...enrolment, staff: [...enrolment.staff, { personId, part, from }] };
    }
    case 'StaffMemberLeft':
      return { ...enrolment, staff: enrolment.staff.map((member) => leftBy(member, event)) };
    case 'EnrolmentDeferred': {
      const { on, reason, expectedReturn } = event;
      return { status: 'deferred', ...takingPart(enrolment), since: on, reason, expectedReturn };
    }
    case 'EnrolmentResumed':
      return { status: 'active', ...takingPart(enrolment) };
    case 'EnrolmentWithdrawn':
      return { status: 'withdrawn', ...settled(enrolment), since: event.on, reason: event.reason };
    case 'EnrolmentTransferred': {
      const { urn: _before, ...rest } = enrolment;
      return { ...rest, ...event.to };
    }
    case 'AttendanceNoted':
      return { ...enrolment, participation: withRecord(enrolment.participation, event.record) };
    case 'EnrolmentCompleted':
      return { status: 'completed', ...settled(enrolment), since: event.on };
    case 'EnrolmentNotCompleted':
      return { status: 'not-completed', ...settled(enrolment), since: event.on };
    case 'DecisionAsked':
      return { ...enrolment, question: event.question };
    default:
      return unreachable(event);
  }
};

const leftBy = (member: StaffMember, { personId, on }: { personId: string; on: string }): StaffMember =>
  member.personId === personId && member.until === undefined ? { ...member, until: on } : member;

/** What stays whatever the status. */
const takingPart = (enrolment: Exclude<Enrolment, { status: 'none' }>): TakingPart => {
  const { question } = enrolment;
  return { ...settled(enrolment), ...(question !== undefined && { question }) };
};

/** The same once the open question is answered. */
const settled = (enrolment: Exclude<Enrolment, { status: 'none' }>): TakingPart => {
  const { applicationId, cohortId, partnershipId, strand, strandVersion, unit } = enrolment;
  const { personId, organisationId, urn, from, staff, participation } = enrolment;
  return {
    applicationId,
    cohortId,
    partnershipId,
    strand,
    strandVersion,
    unit,
    ...(personId !== undefined && { personId }),
    organisationId,
    ...(urn !== undefined && { urn }),
    from,
    staff,
    participation,
  };
};

/** Those on the staff list who have not left. */
export const presentStaff = ({ staff }: TakingPart): StaffMember[] => staff.filter(({ until }) => until === undefined);
