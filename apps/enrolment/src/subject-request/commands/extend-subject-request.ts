import { extensionReasons, Id, type ExtensionReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { openRequest, type SubjectRequest, type SubjectRequestEvent } from '../subject-request.js';

/** Two months more, told to the person within the first. */
export class ExtendSubjectRequest {
  @Id() requestId!: string;
  @IsIn(extensionReasons) reason!: ExtensionReason;
}

export const extendSubjectRequest: Decide<ExtendSubjectRequest, SubjectRequest, SubjectRequestEvent> = (
  { reason },
  request,
  { today },
) => {
  const { dueOn, extended } = openRequest(request);
  if (extended !== undefined)
    throw new Refusal('conflict', 'subject-request.already-extended', `It has been extended to ${dueOn}`);
  if (today > dueOn)
    throw new Refusal('conflict', 'subject-request.too-late-to-extend', `It was to be answered by ${dueOn}`);
  return [{ type: 'SubjectRequestExtended', on: today, reason }];
};
