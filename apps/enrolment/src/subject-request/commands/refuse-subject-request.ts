import { Id, requestRefusals, type RequestRefusal } from '#contracts';
import type { Decide } from '#domain';
import { IsIn } from 'class-validator';
import { openRequest, type SubjectRequest, type SubjectRequestEvent } from '../subject-request.js';

export class RefuseSubjectRequest {
  @Id() requestId!: string;
  @IsIn(requestRefusals) reason!: RequestRefusal;
}

export const refuseSubjectRequest: Decide<RefuseSubjectRequest, SubjectRequest, SubjectRequestEvent> = (
  { reason },
  request,
  { today },
) => {
  openRequest(request);
  return [{ type: 'SubjectRequestRefused', on: today, reason }];
};
