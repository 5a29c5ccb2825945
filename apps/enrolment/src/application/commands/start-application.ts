import { Day, Id, Line, postRoles, Urn, type Choosing, type PostRole } from '#contracts';
import { addDays, Refusal, type Decide } from '#domain';
import { IsEmail, IsIn } from 'class-validator';
import type { Application, ApplicationEvent } from '../application.js';
import { signInOf } from '../../person/sign-in.js';
import type { Cohort } from '../../places/places.js';
import { cohortTakesApplications, type Circumstances } from '../eligibility.js';

/** Who begins to fill in a form; kept with the draft only. */
export class ApplicantDetails {
  @Line() name!: string;
  @IsEmail() email!: string;
  /** The school they work at. */
  @Urn() urn!: string;
  @IsIn(postRoles) role!: PostRole;
  /** The day on which they began in this role. */
  @Day() since!: string;
}

export class StartApplication extends ApplicantDetails {
  @Id() cohortId!: string;
}

type Asked = Pick<Circumstances, 'places' | 'audience' | 'choosing'>;

const daysDraftsAreKept = 30;

/** The last day on which a form that nobody sends is kept. */
export const draftsKeptUntil = ({ window }: Cohort): string => addDays(window.until, daysDraftsAreKept);

/** What there is to fill in today; refuses where nobody can apply, or no form is asked for. */
export const openForm = (
  { places, audience, choosing }: Asked,
  today: string,
): { cohort: Cohort; choosing: Choosing } => {
  const closed = cohortTakesApplications({ places, audience, today });
  if (closed) throw new Refusal('conflict', ...closed);
  if (!places || places.status === 'none') throw new Error('Open for a cohort that is not known');
  const { cohort } = places;
  if (cohort.unit !== 'person' || !choosing || choosing.form.length === 0)
    throw new Refusal('conflict', 'strand.has-no-form', 'There is no form to fill in for this strand');
  return { cohort, choosing };
};

/** A draft obliges nobody: whether the applicant may apply is asked when it is sent. */
export const startApplication: Decide<StartApplication & Asked, Application, ApplicationEvent> = (
  command,
  application,
  { id, today },
) => {
  if (application.status !== 'none')
    throw new Refusal('conflict', 'application.already-started', 'It has been started already');
  const { cohort } = openForm(command, today);
  const { cohortId, partnershipId, strand, strandVersion, unit } = cohort;
  const wanted = { applicationId: id, cohortId, partnershipId, strand, strandVersion, unit };
  const { name, email, urn, role, since } = command;
  return {
    events: [
      { type: 'ApplicationStarted', wanted, on: today, keepUntil: draftsKeptUntil(cohort) },
      { type: 'AddressLinkAsked', on: today },
    ],
    details: { applicant: { name, email, signIn: signInOf(email), urn, role, since }, form: {} },
  };
};
