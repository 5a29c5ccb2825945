import { Day, Id, subjectRequestKinds, type SubjectRequestKind } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import { knownPerson } from '../../person/known-person.js';
import type { Person } from '../../person/person.js';
import type { SubjectRequest, SubjectRequestEvent } from '../subject-request.js';

export class ReceiveSubjectRequest {
  @Id() personId!: string;
  @IsIn(subjectRequestKinds) kind!: SubjectRequestKind;
  /** When it came in, by whatever way; today unless it says. */
  @IsOptional() @Day() receivedOn?: string;
}

export type RequestToReceive = ReceiveSubjectRequest & { person: Person };

export const receiveSubjectRequest: Decide<RequestToReceive, SubjectRequest, SubjectRequestEvent> = (
  { personId, kind, receivedOn, person },
  request,
  { today },
) => {
  if (request.status !== 'none')
    throw new Refusal('conflict', 'subject-request.already-received', 'It has been received already');
  const { partnerships, strands } = knownPerson(person);
  const day = receivedOn ?? today;
  if (day > today) throw new Refusal('invalid', 'subject-request.not-yet-received', `Today is ${today}`);
  const received = { personId, partnerships, ...(strands && { strands }), kind, receivedOn: day };
  return [{ type: 'SubjectRequestReceived', received }];
};
