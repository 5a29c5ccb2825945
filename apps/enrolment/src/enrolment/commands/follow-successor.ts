import type { Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent, type Workplace } from '../enrolment.js';

export type FollowSuccessor = {
  on: string;
  successor: Workplace;
  /** URNs of the schools the partnership is for. */
  coverage: readonly string[];
};

/** The school goes on as another: whoever takes part carries on there, a whole school as a whole. */
export const followSuccessor: Decide<FollowSuccessor, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  if (!isOpen(enrolment)) return [];
  const { on, successor: to, coverage } = command;
  const { organisationId, urn } = enrolment;
  if (organisationId === to.organisationId) return [];
  const from = { organisationId, ...(urn !== undefined && { urn }) };
  const outOfPlace = to.urn !== undefined && !coverage.includes(to.urn);
  return [{ type: 'EnrolmentTransferred', on, from, to, outOfPlace }];
};
