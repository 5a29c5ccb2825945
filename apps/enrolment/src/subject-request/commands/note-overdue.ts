import type { Decide } from '#domain';
import type { SubjectRequest, SubjectRequestEvent } from '../subject-request.js';

/** Decided by the clock: the day by which the law wants an answer is over. */
export const noteOverdue: Decide<object, SubjectRequest, SubjectRequestEvent> = (_, request, { today }) =>
  request.status === 'open' ? [{ type: 'SubjectRequestOverdue', on: today }] : [];
