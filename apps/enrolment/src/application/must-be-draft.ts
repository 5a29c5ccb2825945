import { Refusal } from '#domain';
import type { Application, Draft } from './application.js';

/** The application while its form can be changed; else a refusal. */
export const mustBeDraft = (application: Application): Draft => {
  if (application.status === 'none')
    throw new Refusal('not-found', 'application.unknown', 'There is no such application');
  if (application.status !== 'draft')
    throw new Refusal('conflict', 'application.already-submitted', `It was sent on ${application.submittedOn}`);
  return application;
};
