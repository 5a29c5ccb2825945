import { evolve, isSame, opened, type Booking, type Member, type OpenedRoster, type RosterEvent } from './roster.js';

/** From a day on, and before the day it ends. */
type Days = { from: string; until?: string };

const covers = ({ from, until }: Days, day: string): boolean => from <= day && (until === undefined || day < until);

const takesPart = (roster: OpenedRoster, member: Member, day: string): boolean =>
  covers(member, day) && !roster.pauses.some((pause) => pause.enrolmentId === member.enrolmentId && covers(pause, day));

/** The day of a wall time. */
export const dayOf = (wallTime: string): string => wallTime.slice(0, 10);

export const takingPartOn = (roster: OpenedRoster, day: string): Member[] =>
  roster.members.filter((member) => takesPart(roster, member, day));

/** Whom a session that lies ahead has to reckon with: those who take part on its day. What was held is history. */
export const expectedAt = (roster: OpenedRoster, sessionId: string): Member[] => {
  const session = roster.sessions.find((session) => session.sessionId === sessionId);
  return session?.standing === 'ahead' ? takingPartOn(roster, dayOf(session.startsAt)) : [];
};

/** What has happened, and every booking that it makes or undoes: this one write decides who is expected where. */
export const withBookings = (roster: OpenedRoster, ...happened: RosterEvent[]): RosterEvent[] => {
  const after = opened(happened.reduce(evolve, roster));
  return [...happened, ...after.sessions.flatMap(({ sessionId }) => changedBookings(roster, after, sessionId))];
};

const changedBookings = (before: OpenedRoster, after: OpenedRoster, sessionId: string): RosterEvent[] => {
  const [had, has] = [expectedAt(before, sessionId), expectedAt(after, sessionId)];
  return [
    ...missingFrom(has, had).map((member) => ({ type: 'BookingCancelled' as const, ...booking(sessionId, member) })),
    ...missingFrom(had, has).map((member) => ({ type: 'BookingConfirmed' as const, ...booking(sessionId, member) })),
  ];
};

const missingFrom = (here: Member[], there: Member[]): Member[] =>
  there.filter((member) => !here.some((one) => isSame(one, member)));

const booking = (sessionId: string, { enrolmentId, personId }: Member): Booking => ({
  sessionId,
  enrolmentId,
  personId,
});
