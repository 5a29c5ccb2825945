import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isOpen } from '../pauses.js';
import { isSame, opened, type OpenedRoster, type Roster, type RosterEvent } from '../roster.js';

export type TakeOverMembers = {
  enrolmentId: string;
  /** The day from which it takes part in this cohort. */
  on: string;
  /** The roster of the cohort it comes from. */
  former: Roster;
};

/** An enrolment goes on in this cohort: its people are expected here, those of a paused one once it returns. */
export const takeOverMembers: Decide<TakeOverMembers, Roster, RosterEvent> = (command, roster) => {
  const { enrolmentId, on } = command;
  const [known, former] = [opened(roster), opened(command.former)];
  const wasHere = known.pauses.some((pause) => isOpen(pause, enrolmentId));
  const happened: RosterEvent[] = [
    ...(wasHere ? [{ type: 'ParticipationResumed' as const, enrolmentId, on }] : []),
    ...joiningFrom(former, known, command),
    ...former.pauses
      .filter((pause) => isOpen(pause, enrolmentId) && pause.because !== 'left')
      .map(({ from, because }) => ({ type: 'ParticipationPaused' as const, enrolmentId, from, because })),
  ];
  return withBookings(known, ...happened);
};

/** Who was here before has not come later than they did. */
const joiningFrom = (former: OpenedRoster, here: OpenedRoster, { enrolmentId, on }: TakeOverMembers): RosterEvent[] =>
  former.members
    .filter((member) => member.enrolmentId === enrolmentId && (member.until === undefined || on < member.until))
    .map((member) => {
      const first = member.from > on ? member.from : on;
      const from = here.members.find((known) => isSame(known, member))?.from ?? first;
      return { type: 'MemberJoined', ...member, from };
    });
