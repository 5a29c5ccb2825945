import { IsOptional, IsString, Length } from 'class-validator';
import { Code, Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBeToCome } from '../check-in.js';
import { mustHaveBegun, type Partnership, type PartnershipEvent } from '../partnership.js';

/** The partners have looked together at how it goes. */
export class HoldCheckIn {
  @Id() partnershipId!: string;
  @Code() code!: string;
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
  /** What came of it; kept with the partnership, never published. */
  @IsOptional() @IsString() @Length(1, 5_000) note?: string;
}

/** The last one may come when the partnership has closed. */
export const holdCheckIn: Decide<HoldCheckIn, Partnership, PartnershipEvent> = (command, state, { today }) => {
  const { code, on = today, note } = command;
  const { agreedOn } = mustBeToCome(mustHaveBegun(state).checkIns, code);
  if (on > today) throw new Refusal('invalid', 'partnership.check-in-to-come', `${on} is still to come`);
  if (on < agreedOn) throw new Refusal('invalid', 'partnership.check-in-before-agreed', `It was agreed on ${agreedOn}`);
  const events: PartnershipEvent[] = [{ type: 'CheckInHeld', code, on }];
  return note === undefined ? events : { events, details: { [`check-in ${code}`]: note } };
};
