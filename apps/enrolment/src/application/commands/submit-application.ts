import { Id } from '#contracts';
import { addDays, Refusal, type Decide, type Decision, type Given } from '#domain';
import { IsObject, IsOptional } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import type { Application, ApplicationEvent } from '../application.js';
import { appliedOf } from '../applied.js';
import { eligibilityOf, type Circumstances } from '../eligibility.js';
import { completedForm, type GivenAnswers } from '../form.js';
import { needsOf } from '../selection.js';

/** Who applies for which cohort. */
export class Applying {
  @Id() cohortId!: string;
  /** Left out where a whole school applies. */
  @IsOptional() @Id() personId?: string;
  @Id() organisationId!: string;
}

export class SubmitApplication extends Applying {
  /** Where the strand has an application form: the answers, by the code of the question. */
  @IsOptional() @JSONSchema({ additionalProperties: { type: 'string' } }) @IsObject() answers?: GivenAnswers;
}

export type Submission = SubmitApplication & Omit<Circumstances, 'today'>;

export const daysWordsAreKept = 365;

export const submitApplication: Decide<Submission, Application, ApplicationEvent> = (command, application, given) => {
  if (application.status !== 'none')
    throw new Refusal('conflict', 'application.already-submitted', 'It has been submitted already');
  return submissionOf(command, given);
};

/** What is submitted, once the applicant may apply and the form is complete; the answers stay with the application. */
export const submissionOf = (command: Submission, { id, today }: Given): Decision<ApplicationEvent> => {
  const eligible = eligibilityOf({ ...command, today });
  if (!eligible.eligible) throw new Refusal('conflict', eligible.code, eligible.sentence);
  const { places, choosing, answers = {} } = command;
  if (!places || places.status === 'none') throw new Error('Eligible for a cohort that is not known');
  const { selection, runs } = places.cohort;
  const { personId, organisationId, organisation } = command;
  const urn = organisation?.status === 'open' ? organisation.urn : undefined;
  const submitted: ApplicationEvent = {
    type: 'ApplicationSubmitted',
    applied: appliedOf({ ...places.cohort, applicationId: id, personId, organisationId, urn }),
    on: today,
    ...(selection === 'criteria' && { needs: needsOf(choosing) }),
    ...(choosing && { keepWordsUntil: addDays(runs.until, daysWordsAreKept) }),
  };
  if (!choosing) return [submitted];
  return { events: [submitted], details: { form: completedForm(choosing.form, answers) } };
};
