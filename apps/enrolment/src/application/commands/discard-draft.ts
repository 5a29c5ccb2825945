import type { Decide, Decision } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { mustBeDraft } from '../must-be-draft.js';

/** Nothing of what was written is kept. */
export const draftForgotten: Decision<ApplicationEvent> = {
  events: [{ type: 'DraftForgotten' }],
  details: { applicant: null, form: null },
};

/** The applicant thinks better of it. */
export const discardDraft: Decide<object, Application, ApplicationEvent> = (_, application) => {
  mustBeDraft(application);
  return draftForgotten;
};
