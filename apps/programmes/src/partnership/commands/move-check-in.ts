import { IsOptional } from 'class-validator';
import { Code, Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBeToCome, mustNotBePast } from '../check-in.js';
import { mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';

/** Another day, another owner, or both. */
export class MoveCheckIn {
  @Id() partnershipId!: string;
  @Code() code!: string;
  @IsOptional() @Id() ownerId?: string;
  @IsOptional() @Day() due?: string;
}

export const moveCheckIn: Decide<MoveCheckIn, Partnership, PartnershipEvent> = (command, state, { today: on }) => {
  const { code } = command;
  const before = mustBeToCome(mustRun(state).checkIns, code);
  const { ownerId = before.ownerId, due = before.due } = command;
  if (ownerId === before.ownerId && due === before.due)
    throw new Refusal('conflict', 'partnership.nothing-changed', `It is due on ${due} already`);
  if (due !== before.due) mustNotBePast(due, on);
  return [{ type: 'CheckInMoved', code, ownerId, due, on }];
};
