import type { Decide } from '#domain';
import { isSubmitted, type Application, type ApplicationEvent } from '../application.js';

export type MergeApplicant = { personId: string; intoPersonId: string };

/** Two records were one person: it is an application of the other from now on. */
export const mergeApplicant: Decide<MergeApplicant, Application, ApplicationEvent> = (command, application) =>
  isSubmitted(application) && application.personId === command.personId
    ? [{ type: 'ApplicantMerged', intoPersonId: command.intoPersonId }]
    : [];
