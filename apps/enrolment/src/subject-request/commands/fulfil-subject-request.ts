import { Id } from '#contracts';
import type { Decide } from '#domain';
import { openRequest, type SubjectRequest, type SubjectRequestEvent } from '../subject-request.js';

/** What was asked for is done: shown, put right, restricted, no longer asked, or erased. */
export class FulfilSubjectRequest {
  @Id() requestId!: string;
}

export const fulfilSubjectRequest: Decide<FulfilSubjectRequest, SubjectRequest, SubjectRequestEvent> = (
  _,
  request,
  { today },
) => {
  openRequest(request);
  return [{ type: 'SubjectRequestFulfilled', on: today }];
};
