import { Refusal } from '#domain';
import { isSubmitted, type Application, type Submitted } from './application.js';

/** The application, once it was sent; else a refusal. */
export const mustBeSubmitted = (application: Application): Submitted => {
  if (isSubmitted(application)) return application;
  if (application.status === 'draft')
    throw new Refusal('conflict', 'application.not-submitted', 'The form has not been sent yet');
  throw new Refusal('not-found', 'application.unknown', 'There is no such application');
};
