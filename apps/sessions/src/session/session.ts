import type { AttendanceOutcome, DeliveryMode } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';

export const cancellationReasons = [
  'facilitator-unavailable',
  'venue-unavailable',
  'too-few-expected',
  'schools-closed',
  'cohort-cancelled',
  'other',
] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** A session as it was scheduled: the item of the plan, taught to one cohort at a wall time in London. */
export type Scheduled = {
  cohortId: string;
  partnershipId: string;
  strand: string;
  item: string;
  title: string;
  mode: DeliveryMode;
  required: boolean;
  startsAt: string;
  minutes: number;
};
/** Who leads it, and where: an address or a link. */
export type Arrangement = { facilitators: string[]; place?: string };

/** What the register says of one participation. Nobody who was not expected is planned for: 0 minutes. */
export type Attendance = {
  enrolmentId: string;
  personId: string;
  organisationId: string;
  urn?: string;
  outcome: AttendanceOutcome;
  attendedMinutes: number;
  plannedMinutes: number;
};
/** Someone who came without taking part in the cohort. */
export type Guest = { personId: string; attendedMinutes: number };

/** Two records were one person, who has the other id from now on. */
export type Merged = { personId: string; intoPersonId: string };

export type SessionEvent =
  | ({ type: 'SessionScheduled' } & Scheduled)
  | ({ type: 'SessionArranged' } & Arrangement)
  | { type: 'SessionRescheduled'; startsAt: string }
  | { type: 'SessionPostponed'; on: string }
  | { type: 'SessionCancelled'; on: string; reason: CancellationReason }
  | { type: 'SessionDelivered' }
  | ({ type: 'AttendanceRecorded' } & Attendance)
  | ({ type: 'GuestWelcomed' } & Guest)
  | { type: 'RegisterHandedIn'; on: string }
  | ({ type: 'AttendanceCorrected' } & Attendance)
  | ({ type: 'PersonMerged' } & Merged);

type Known = Scheduled & Arrangement;
type Register = { register: Attendance[]; guests: Guest[] };

export type Session =
  | { status: 'none' }
  | ({ status: 'scheduled' } & Known)
  | ({ status: 'postponed'; postponedOn: string } & Known)
  | ({ status: 'cancelled'; cancelledOn: string; reason: CancellationReason } & Known)
  | ({ status: 'delivered'; handedInOn?: string } & Known & Register);

export const sessionStatuses = ['scheduled', 'postponed', 'cancelled', 'delivered'] as const;
export const noSession: Session = { status: 'none' };

export const evolve: Evolve<Session, SessionEvent> = (session, event) => {
  switch (event.type) {
    case 'SessionScheduled': {
      const { type: _, ...scheduled } = event;
      return { status: 'scheduled', ...scheduled, facilitators: [] };
    }
    case 'SessionArranged':
      return arranged(begun(session), event);
    case 'SessionRescheduled':
      return { status: 'scheduled', ...factsOf(session), startsAt: event.startsAt };
    case 'SessionPostponed':
      return { status: 'postponed', ...factsOf(session), postponedOn: event.on };
    case 'SessionCancelled':
      return { status: 'cancelled', ...factsOf(session), cancelledOn: event.on, reason: event.reason };
    case 'SessionDelivered':
      return { status: 'delivered', ...factsOf(session), register: [], guests: [] };
    case 'AttendanceRecorded': {
      const held = delivered(session);
      return { ...held, register: [...held.register, attendanceOf(event)] };
    }
    case 'GuestWelcomed': {
      const { personId, attendedMinutes } = event;
      const held = delivered(session);
      return { ...held, guests: [...held.guests, { personId, attendedMinutes }] };
    }
    case 'RegisterHandedIn':
      return { ...delivered(session), handedInOn: event.on };
    case 'AttendanceCorrected': {
      const held = delivered(session);
      return { ...held, register: held.register.map((entry) => (isOf(entry, event) ? attendanceOf(event) : entry)) };
    }
    case 'PersonMerged':
      return asOnePerson(begun(session), event);
    default:
      return unreachable(event);
  }
};

type Begun = Exclude<Session, { status: 'none' }>;
type Delivered = Extract<Session, { status: 'delivered' }>;

/** The session a command is about. */
export const known = (session: Session): Begun => {
  if (session.status === 'none') throw new Refusal('not-found', 'session.unknown', 'There is no such session');
  return session;
};

/** The session, as long as it lies ahead. */
export const undelivered = (session: Session): Extract<Session, { status: 'scheduled' | 'postponed' }> => {
  const begun = known(session);
  if (begun.status === 'cancelled')
    throw new Refusal('conflict', 'session.cancelled', `It was cancelled on ${begun.cancelledOn}`);
  if (begun.status === 'delivered')
    throw new Refusal('conflict', 'session.already-delivered', 'Its register has been handed in');
  return begun;
};

export const scopeOf = (session: Session): Scope =>
  session.status === 'none'
    ? {}
    : { partnerships: [session.partnershipId], strands: [session.strand], people: session.facilitators };

const begun = (session: Session): Begun => {
  if (session.status === 'none') throw new Error('An event before the session was scheduled');
  return session;
};

const delivered = (session: Session): Delivered => {
  if (session.status !== 'delivered') throw new Error('A register before the session was delivered');
  return session;
};

const arranged = ({ place: _, ...session }: Begun, { facilitators, place }: Arrangement): Begun => ({
  ...session,
  facilitators,
  ...(place !== undefined && { place }),
});

const asOnePerson = (session: Begun, merged: Merged): Begun => {
  const idOf = (personId: string): string => (personId === merged.personId ? merged.intoPersonId : personId);
  const facilitators = [...new Set(session.facilitators.map(idOf))];
  if (session.status !== 'delivered') return { ...session, facilitators };
  const named = <Line extends { personId: string }>(line: Line): Line => ({ ...line, personId: idOf(line.personId) });
  const register = longestOfEach(session.register.map(named), ({ enrolmentId, personId }) => enrolmentId + personId);
  return {
    ...session,
    facilitators,
    register,
    guests: longestOfEach(session.guests.map(named), (guest) => guest.personId),
  };
};

/** Who was in the room under two ids was there once, as long as the longer of the two. */
const longestOfEach = <Line extends { attendedMinutes: number }>(
  lines: Line[],
  whose: (line: Line) => string,
): Line[] =>
  [...Map.groupBy(lines, whose).values()].map((same) =>
    same.reduce((longest, line) => (line.attendedMinutes > longest.attendedMinutes ? line : longest)),
  );

const factsOf = (session: Session): Known => {
  const { cohortId, partnershipId, strand, item, title, mode, required, startsAt, minutes, facilitators, place } =
    begun(session);
  const scheduled = { cohortId, partnershipId, strand, item, title, mode, required, startsAt, minutes };
  return { ...scheduled, facilitators, ...(place !== undefined && { place }) };
};

const attendanceOf = ({ enrolmentId, personId, organisationId, urn, ...said }: Attendance): Attendance => ({
  enrolmentId,
  personId,
  organisationId,
  ...(urn !== undefined && { urn }),
  outcome: said.outcome,
  attendedMinutes: said.attendedMinutes,
  plannedMinutes: said.plannedMinutes,
});

const isOf = (entry: Attendance, { enrolmentId, personId }: Attendance): boolean =>
  entry.enrolmentId === enrolmentId && entry.personId === personId;
