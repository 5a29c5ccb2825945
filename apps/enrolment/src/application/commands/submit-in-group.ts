import type { Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import type { Applied } from '../applied.js';
import type { Needs } from '../selection.js';

export type SubmitInGroup = { applied: Applied; needs?: Needs };

/** The cohort’s places have taken the whole group in: each of its members has an application. */
export const submitInGroup: Decide<SubmitInGroup, Application, ApplicationEvent> = (command, application, given) => {
  const { applied, needs } = command;
  if (application.status !== 'none') return [];
  return [{ type: 'ApplicationSubmitted', applied, on: given.today, ...(needs && { needs }) }];
};
