import type { DeferralReason, ReconsiderationReason, ReopeningReason, Unit, WithdrawalReason } from '#contracts';
import { unreachable, type Evolve } from '#domain';
import { appliedOf } from '../application/applied.js';
import { asOneParticipant, type Merged } from './as-one-participant.js';
import { withRecord, type AttendanceRecord, type Participation } from './participation.js';
import { joinedBy, leftBy, type StaffMember } from './staff-list.js';

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

export const statuses = ['active', 'deferred', 'withdrawn', 'completed', 'not-completed', 'superseded'] as const;

/** Why a person has to decide what becomes of it. */
export const openQuestions = [
  'cohort-cancelled',
  'cohort-finished',
  'completion-in-doubt',
  'return-due',
  'school-closed',
] as const;
export type OpenQuestion = (typeof openQuestions)[number];

export type TakingPart = Enrolled & {
  staff: StaffMember[];
  participation: Participation;
  question?: OpenQuestion;
  /** Up to which step of its place it has followed the cohort’s places. */
  step: number;
  /** The cohorts it was in before, first to last. */
  former: string[];
  /** The schools from which it was transferred to others. */
  formerSchools?: string[];
  /** The last day on which they are known to have been there. */
  seenOn?: string;
};
export type Deferral = { since: string; reason: DeferralReason; expectedReturn: string; keepsPlace: boolean };
/** A withdrawal that lies ahead; until then it can be taken back. */
export type Leaving = { on: string; reason: WithdrawalReason };

export type Enrolment =
  | { status: 'none' }
  | ({ status: 'active'; leaving?: Leaving } & TakingPart)
  | ({ status: 'deferred'; leaving?: Leaving } & Deferral & TakingPart)
  | ({
      status: 'withdrawn';
      since: string;
      reason: WithdrawalReason;
      /** The acceptance was taken back, and why its application is considered again. */
      reconsidered?: ReconsiderationReason;
    } & TakingPart)
  | ({ status: 'superseded'; since: string; by: string } & TakingPart)
  | ({ status: 'completed' | 'not-completed'; since: string } & TakingPart);
export type BegunEnrolment = Exclude<Enrolment, { status: 'none' }>;
export type OpenEnrolment = Extract<Enrolment, { status: 'active' | 'deferred' }>;

export type EnrolmentEvent =
  | { type: 'Enrolled'; enrolled: Enrolled; step: number }
  | { type: 'StaffMemberAdded'; personId: string; part: 'lead' | 'member'; from: string }
  | { type: 'StaffMemberLeft'; personId: string; on: string }
  | { type: 'EnrolmentDeferred'; on: string; reason: DeferralReason; expectedReturn: string; keepsPlace: boolean }
  | { type: 'EnrolmentResumed'; on: string; step?: number }
  | { type: 'WithdrawalAnnounced'; on: string; reason: WithdrawalReason }
  | { type: 'WithdrawalCancelled'; on: string }
  | { type: 'EnrolmentWithdrawn'; on: string; reason: WithdrawalReason }
  | { type: 'AcceptanceTakenBack'; on: string; reason: ReconsiderationReason }
  | { type: 'EnrolmentTransferred'; on: string; from: Workplace; to: Workplace; outOfPlace: boolean }
  | { type: 'EnrolmentMovedToCohort'; on: string; fromCohortId: string; to: NewCohort; from: string; step: number }
  | { type: 'StrandVersionChanged'; strandVersion: number }
  | { type: 'AttendanceNoted'; record: AttendanceRecord }
  | { type: 'EnrolmentCompleted'; on: string; attendedMinutes: number; plannedMinutes: number }
  | { type: 'EnrolmentNotCompleted'; on: string }
  | { type: 'CompletionUpheld'; on: string }
  | { type: 'EnrolmentReopened'; on: string; reason: ReopeningReason; step?: number }
  | { type: 'EnrolmentSuperseded'; on: string; by: string }
  | { type: 'EnrolmentJoined'; on: string; other: string }
  | ({ type: 'ParticipantMerged' } & Merged)
  | { type: 'DecisionAsked'; on: string; question: OpenQuestion };
type MovedToCohort = Extract<EnrolmentEvent, { type: 'EnrolmentMovedToCohort' }>;
export type Workplace = { organisationId: string; urn?: string };
export type NewCohort = { cohortId: string; strandVersion: number };

export const noEnrolment: Enrolment = { status: 'none' };

export const evolve: Evolve<Enrolment, EnrolmentEvent> = (enrolment, event) => {
  if (event.type === 'Enrolled')
    return { status: 'active', ...event.enrolled, staff: [], participation: {}, step: event.step, former: [] };
  if (enrolment.status === 'none') throw new Error(`${event.type} before the enrolment began`);
  return evolveBegun(enrolment, event);
};

const evolveBegun = (enrolment: BegunEnrolment, event: Exclude<EnrolmentEvent, { type: 'Enrolled' }>): Enrolment => {
  switch (event.type) {
    case 'StaffMemberAdded':
      return { ...enrolment, staff: joinedBy(enrolment.staff, event) };
    case 'StaffMemberLeft':
      return { ...enrolment, staff: leftBy(enrolment.staff, event) };
    case 'EnrolmentDeferred': {
      const { on, reason, expectedReturn, keepsPlace } = event;
      return { status: 'deferred', ...goingOn(enrolment), since: on, reason, expectedReturn, keepsPlace };
    }
    case 'EnrolmentResumed': {
      const { question, ...rest } = goingOn(enrolment);
      const stays = question !== undefined && question !== 'return-due';
      return { status: 'active', ...rest, step: event.step ?? rest.step, ...(stays && { question }) };
    }
    case 'WithdrawalAnnounced':
      return isOpen(enrolment) ? { ...enrolment, leaving: { on: event.on, reason: event.reason } } : enrolment;
    case 'WithdrawalCancelled': {
      if (!isOpen(enrolment)) return enrolment;
      const { leaving: _cancelled, ...rest } = enrolment;
      return rest;
    }
    case 'EnrolmentWithdrawn':
      return { status: 'withdrawn', ...settled(enrolment), since: event.on, reason: event.reason };
    case 'AcceptanceTakenBack':
      return { status: 'withdrawn', ...settled(enrolment), ...inError(event) };
    case 'EnrolmentTransferred': {
      const { urn: _before, question, ...rest } = enrolment;
      const stays = question !== undefined && question !== 'school-closed';
      return { ...rest, ...event.to, formerSchools: leftFor(enrolment, event), ...(stays && { question }) };
    }
    case 'EnrolmentMovedToCohort':
      return movedTo(enrolment, event);
    case 'StrandVersionChanged':
      return { ...enrolment, strandVersion: event.strandVersion };
    case 'AttendanceNoted':
      return { ...enrolment, participation: withRecord(enrolment.participation, event.record) };
    case 'EnrolmentCompleted':
      return { status: 'completed', ...settled(enrolment), since: event.on };
    case 'EnrolmentNotCompleted':
      return { status: 'not-completed', ...settled(enrolment), since: event.on };
    case 'CompletionUpheld': {
      const { question: _answered, ...rest } = enrolment;
      return rest;
    }
    case 'EnrolmentReopened':
      return { status: 'active', ...settled(enrolment), step: event.step ?? enrolment.step };
    case 'EnrolmentSuperseded':
      return { status: 'superseded', ...settled(enrolment), since: event.on, by: event.by };
    case 'ParticipantMerged':
      return { ...enrolment, ...asOneParticipant(enrolment, event) };
    case 'EnrolmentJoined':
      return enrolment;
    case 'DecisionAsked':
      return { ...enrolment, question: event.question };
    default:
      return unreachable(event);
  }
};

const inError = ({ on: since, reason: reconsidered }: EnrolmentEvent & { type: 'AcceptanceTakenBack' }) =>
  ({ since, reason: 'accepted-in-error', reconsidered }) as const;

/** Every school once; one that they come back to is none they have left. */
const leftFor = (
  { formerSchools = [] }: BegunEnrolment,
  { from, to }: Extract<EnrolmentEvent, { type: 'EnrolmentTransferred' }>,
): string[] => [...new Set([...formerSchools, from.organisationId])].filter((id) => id !== to.organisationId);

/** What stays whatever the status. */
const goingOn = (enrolment: BegunEnrolment): TakingPart & { leaving?: Leaving } => {
  const { question } = enrolment;
  const leaving = leavingOf(enrolment);
  return { ...settled(enrolment), ...(question !== undefined && { question }), ...(leaving && { leaving }) };
};

/** The same once the open question is answered and nothing lies ahead. */
const settled = (enrolment: BegunEnrolment): TakingPart => {
  const { from, staff, participation, step, former, formerSchools } = enrolment;
  const before = formerSchools ? { former, formerSchools } : { former };
  return { ...appliedOf(enrolment), from, staff, participation, step, ...before };
};

/** In another cohort nothing is left of what was asked about the one before. */
const movedTo = (enrolment: BegunEnrolment, { to, from, step }: MovedToCohort): Enrolment => {
  const { question: _answered, former, cohortId, ...rest } = enrolment;
  return { ...rest, ...to, from, step, former: [...former, cohortId] };
};

/** A withdrawal that lies ahead, if there is one. */
export const leavingOf = (enrolment: Enrolment): Leaving | undefined =>
  isOpen(enrolment) ? enrolment.leaving : undefined;

/** Whether it has begun and not come to an end. */
export const isOpen = (enrolment: Enrolment): enrolment is OpenEnrolment =>
  enrolment.status === 'active' || enrolment.status === 'deferred';
