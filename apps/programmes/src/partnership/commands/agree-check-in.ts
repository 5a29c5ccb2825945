import { Code, Day, Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustNotBePast } from '../check-in.js';
import { mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';

/** The partners agree when to look together at how it goes, and who sees to it. */
export class AgreeCheckIn {
  @Id() partnershipId!: string;
  /** What it is called by; unlike any other of the partnership. */
  @Code() code!: string;
  /** What it is about; it names no one. */
  @Line() title!: string;
  /** The person who sees to it. */
  @Id() ownerId!: string;
  @Day() due!: string;
}

const most = 200;

export const agreeCheckIn: Decide<AgreeCheckIn, Partnership, PartnershipEvent> = (command, state, { today }) => {
  const { code, title, ownerId, due } = command;
  const { checkIns } = mustRun(state);
  if (checkIns.some((checkIn) => checkIn.code === code))
    throw new Refusal('conflict', 'partnership.check-in-taken', `There is a check-in ${code}`);
  if (checkIns.length === most)
    throw new Refusal('conflict', 'partnership.check-ins-full', `A partnership has at most ${most} check-ins`);
  mustNotBePast(due, today);
  return [{ type: 'CheckInAgreed', code, title, ownerId, due, on: today }];
};
