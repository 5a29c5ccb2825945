import type { FormQuestion } from '#contracts';
import type { Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { answersTo, type GivenAnswers } from '../form.js';
import { mustBeDraft } from '../must-be-draft.js';

export type SaveForm = { answers: GivenAnswers; questions: readonly FormQuestion[] };

/** Keeps what is there so far, whether it is complete or not. */
export const saveForm: Decide<SaveForm, Application, ApplicationEvent> = (
  { answers, questions },
  application,
  given,
) => {
  mustBeDraft(application);
  return { events: [{ type: 'FormSaved', on: given.today }], details: { form: answersTo(questions, answers) } };
};
