import type { Decide } from '#domain';
import { isSubmitted, type Application, type ApplicationEvent } from '../application.js';

export type FollowSuccessor = {
  organisationId: string;
  on: string;
  successor: { organisationId: string; urn?: string };
};

/** The school goes on as another: so does who applies from it, a whole school as a whole. */
export const followSuccessor: Decide<FollowSuccessor, Application, ApplicationEvent> = (command, application) => {
  const { organisationId, on, successor: to } = command;
  if (!isSubmitted(application) || application.organisationId !== organisationId) return [];
  const { urn } = application;
  return [{ type: 'ApplicationTransferred', on, from: { organisationId, ...(urn !== undefined && { urn }) }, to }];
};
