import { Id, postRoles, Urn, Line, type PostRole } from '#contracts';
import { addDays, Refusal, type Decide } from '#domain';
import { IsEmail, IsIn } from 'class-validator';
import type { Application, ApplicationEvent } from '../application.js';
import { cohortTakesApplications, type Circumstances } from '../eligibility.js';

/** Who begins to fill in a form; kept with the draft only. */
export class ApplicantDetails {
  @Line() name!: string;
  @IsEmail() email!: string;
  /** The school they work at. */
  @Urn() urn!: string;
  @IsIn(postRoles) role!: PostRole;
}

export class StartApplication extends ApplicantDetails {
  @Id() cohortId!: string;
}

type Opening = Pick<Circumstances, 'places' | 'audience' | 'choosing'>;

const daysDraftsAreKept = 30;

/** A draft obliges nobody: whether the applicant may apply is asked when it is sent. */
export const startApplication: Decide<StartApplication & Opening, Application, ApplicationEvent> = (
  { places, audience, choosing, ...command },
  application,
  { id, today },
) => {
  if (application.status !== 'none')
    throw new Refusal('conflict', 'application.already-started', 'It has been started already');
  const closed = cohortTakesApplications({ places, audience, today });
  if (closed) throw new Refusal('conflict', ...closed);
  if (!places || places.status === 'none') throw new Error('Open for a cohort that is not known');
  const { cohortId, partnershipId, strand, strandVersion, unit, window } = places.cohort;
  if (unit !== 'person' || !choosing || choosing.form.length === 0)
    throw new Refusal('conflict', 'strand.has-no-form', 'There is no form to fill in for this strand');
  const wanted = { applicationId: id, cohortId, partnershipId, strand, strandVersion, unit };
  const { name, email, urn, role } = command;
  return {
    events: [{ type: 'ApplicationStarted', wanted, on: today, keepUntil: addDays(window.until, daysDraftsAreKept) }],
    details: { applicant: { name, email, urn, role }, form: {} },
  };
};
