import { eventsOf, Refusal, type Given } from '#domain';
import { registerPerson, type PersonToRegister } from '../person/commands/register-person.js';
import { evolve, noPerson, type Person } from '../person/person.js';

/** The person as they will stand once they are registered. */
export const newcomer = (command: PersonToRegister, given: Given): Person =>
  eventsOf(registerPerson(command, noPerson, given)).reduce(evolve, noPerson);

/** Reasons that tell nothing about anyone: whoever fills in a form may not be who they say. */
const toldToAnyone: ReadonlySet<string> = new Set([
  'cohort.unknown',
  'cohort.closed',
  'application.window-closed',
  'application.school-not-covered',
  'application.phase-not-in-audience',
  'application.role-not-in-audience',
  'application.form-incomplete',
  'application.already-submitted',
  'application.unknown',
  'organisation.unknown',
  'school.closed',
]);

/** What may be told of a refusal to someone who has shown nothing but a link. */
export const withoutSecrets = (refusal: Refusal): Refusal =>
  toldToAnyone.has(refusal.code)
    ? refusal
    : new Refusal('conflict', 'application.needs-a-person', 'A person has to look at your application');
