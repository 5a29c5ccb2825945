import { Refusal } from '#domain';
import { refusalOf } from '../places/open-application.js';
import type { Application, Submitted } from './application.js';
import { mustBeSubmitted } from './must-be-submitted.js';
import type { Selection } from './selection.js';

/** The application while it can be scored, endorsed and shortlisted; else a refusal that says why not. */
export const stillToChoose = (state: Application): Submitted & { selection: Selection } => {
  const application = mustBeSubmitted(state);
  const { selection } = application;
  if (!selection) throw new Refusal('conflict', 'strand.first-come', 'In this strand the first to come are served');
  switch (application.status) {
    case 'submitted':
    case 'shortlisted':
      return { ...application, selection };
    case 'waitlisted':
    case 'offered':
      throw new Refusal('conflict', 'application.already-chosen', `It was chosen on ${application.on}`);
    default:
      throw refusalOf(application.status, application.on);
  }
};
