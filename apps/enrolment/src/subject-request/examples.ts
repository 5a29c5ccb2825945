import type { SubjectRequestEvent } from './subject-request.js';

/** For the specs: someone asks to see what is held about them. */
export const received = {
  type: 'SubjectRequestReceived',
  received: { personId: 'mary', partnerships: ['partnership'], kind: 'access', receivedOn: '2023-09-04' },
} satisfies SubjectRequestEvent;
export const extended: SubjectRequestEvent = { type: 'SubjectRequestExtended', on: '2023-09-20', reason: 'complex' };
export const overdue: SubjectRequestEvent = { type: 'SubjectRequestOverdue', on: '2023-10-05' };
export const fulfilled: SubjectRequestEvent = { type: 'SubjectRequestFulfilled', on: '2023-09-20' };
export const refused: SubjectRequestEvent = { type: 'SubjectRequestRefused', on: '2023-09-20', reason: 'excessive' };
