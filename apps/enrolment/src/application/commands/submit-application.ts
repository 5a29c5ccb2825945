import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsOptional } from 'class-validator';
import type { Application, ApplicationEvent } from '../application.js';
import { eligibilityOf, type Circumstances } from '../eligibility.js';

export class SubmitApplication {
  @Id() cohortId!: string;
  /** Left out where a whole school applies. */
  @IsOptional() @Id() personId?: string;
  @Id() organisationId!: string;
}

export type Submission = SubmitApplication & Omit<Circumstances, 'today'>;

export const submitApplication: Decide<Submission, Application, ApplicationEvent> = (command, application, given) => {
  if (application.status !== 'none')
    throw new Refusal('conflict', 'application.already-submitted', 'It has been submitted already');
  const answer = eligibilityOf({ ...command, today: given.today });
  if (!answer.eligible) throw new Refusal('conflict', answer.code, answer.sentence);
  const { personId, organisationId, organisation, places } = command;
  const urn = organisation?.status === 'open' ? organisation.urn : undefined;
  if (!places || places.status === 'none') throw new Error('Eligible for a cohort that is not known');
  const { cohortId, partnershipId, strand, strandVersion, unit } = places.cohort;
  return [
    {
      type: 'ApplicationSubmitted',
      applied: {
        applicationId: given.id,
        cohortId,
        partnershipId,
        strand,
        strandVersion,
        unit,
        ...(personId !== undefined && { personId }),
        organisationId,
        ...(urn !== undefined && { urn }),
      },
      on: given.today,
    },
  ];
};
