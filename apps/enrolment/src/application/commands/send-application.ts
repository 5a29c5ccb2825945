import { eventsOf, Refusal, type Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { mustBeDraft } from '../must-be-draft.js';
import { submissionOf, type Submission } from './submit-application.js';

/** The form is sent: from now on the applicant is the person registered for them, and the draft forgets who they said they are. */
export const sendApplication: Decide<Submission, Application, ApplicationEvent> = (command, application, given) => {
  if (mustBeDraft(application).addressConfirmedOn === undefined)
    throw new Refusal(
      'conflict',
      'application.address-not-confirmed',
      'Your e-mail address has to be confirmed before the application can be sent',
    );
  const submission = submissionOf(command, given);
  const details = Array.isArray(submission) ? {} : submission.details;
  return { events: eventsOf(submission), details: { ...details, applicant: null } };
};
