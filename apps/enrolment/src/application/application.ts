import type { RejectionReason, Unit } from '#contracts';
import { unreachable, type Evolve } from '#domain';

/** Who applies for what. */
export type Applied = {
  applicationId: string;
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  unit: Unit;
  /** Absent where a whole school applies. */
  personId?: string;
  organisationId: string;
  urn?: string;
};

export const statuses = [
  'submitted',
  'waitlisted',
  'offered',
  'accepted',
  'rejected',
  'declined',
  'expired',
  'withdrawn',
] as const;

/** What the cohort’s places have decided about it, as far as the application has heard. */
export type Outcome =
  | { status: 'submitted' | 'waitlisted' | 'accepted' | 'declined' | 'expired' | 'withdrawn' }
  | { status: 'offered'; expiresAt: string }
  | { status: 'rejected'; reason: RejectionReason };

export type Application = { status: 'none' } | (Applied & { submittedOn: string; on: string; step: number } & Outcome);

export type ApplicationEvent =
  | { type: 'ApplicationSubmitted'; applied: Applied; on: string }
  | { type: 'AnswerNoted'; accept: boolean; on: string }
  | { type: 'OutcomeHeard'; step: number; on: string; outcome: Outcome };

export const noApplication: Application = { status: 'none' };

export const evolve: Evolve<Application, ApplicationEvent> = (application, event) => {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return { ...event.applied, submittedOn: event.on, on: event.on, step: 0, status: 'submitted' };
    case 'AnswerNoted':
      return application;
    case 'OutcomeHeard':
      if (application.status === 'none') throw new Error('An outcome before the application');
      return {
        ...appliedOf(application),
        submittedOn: application.submittedOn,
        on: event.on,
        step: event.step,
        ...event.outcome,
      };
    default:
      return unreachable(event);
  }
};

export const appliedOf = (application: Exclude<Application, { status: 'none' }>): Applied => {
  const { applicationId, cohortId, partnershipId, strand, strandVersion, unit } = application;
  const { personId, organisationId, urn } = application;
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
  };
};

/** Who would take the place: the person, or the organisation where a whole school applies. */
export const applicantOf = ({ personId, organisationId }: Pick<Applied, 'personId' | 'organisationId'>): string =>
  personId ?? organisationId;
