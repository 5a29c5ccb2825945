import type { Period, PlanItem } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';
import { endedBy, isLeaving, pausedBy, type Pause, type PauseReason } from './pauses.js';

/** Who takes part: as a person, or as one who leads for an enrolled school. */
export type Participant = { enrolmentId: string; personId: string; organisationId: string; urn?: string };
/** `until`: the first day they no longer take part. */
export type Member = Participant & { from: string; until?: string };
/** A wall time in London, half-open. */
export type Appointment = { startsAt: string; minutes: number };
export type PlannedSession = Appointment & { sessionId: string; item: string };
/** Postponed: it will be held, but has no time. */
export type RosterSession = PlannedSession & { standing: 'ahead' | 'postponed' | 'held' | 'cancelled' };
export type Booking = { sessionId: string; enrolmentId: string; personId: string };

/** A cohort as it is taught. */
export type Course = { partnershipId: string; strand: string; strandVersion: number; runs: Period; plan: PlanItem[] };

export type RosterEvent =
  | ({ type: 'RosterOpened' } & Course)
  | { type: 'RosterClosed' }
  | { type: 'CohortScheduled'; sessions: PlannedSession[] }
  | { type: 'SessionMoved'; sessionId: string; startsAt: string }
  | { type: 'SessionSetAside'; sessionId: string }
  | { type: 'SessionHeld'; sessionId: string }
  | { type: 'SessionDropped'; sessionId: string }
  | ({ type: 'MemberJoined' } & Member)
  | { type: 'MemberLeft'; enrolmentId: string; personId: string; on: string }
  | { type: 'MembersTransferred'; enrolmentId: string; organisationId: string; urn?: string }
  | { type: 'MemberMerged'; enrolmentId: string; personId: string; intoPersonId: string }
  | { type: 'PlanChanged'; strandVersion: number; plan: PlanItem[] }
  | { type: 'ParticipationPaused'; enrolmentId: string; from: string; because: PauseReason }
  | { type: 'LeavingCancelled'; enrolmentId: string }
  | { type: 'ParticipationResumed'; enrolmentId: string; on: string }
  | ({ type: 'BookingConfirmed' } & Booking)
  | ({ type: 'BookingCancelled' } & Booking);

export type OpenedRoster = Course & {
  /** Closed: the cohort was cancelled. */
  status: 'open' | 'closed';
  members: Member[];
  pauses: Pause[];
  sessions: RosterSession[];
};
export type Roster = { status: 'none' } | OpenedRoster;

export const noRoster: Roster = { status: 'none' };

export const evolve: Evolve<Roster, RosterEvent> = (roster, event) => {
  if (event.type === 'RosterOpened') {
    const { type: _, ...course } = event;
    return { status: 'open', ...course, members: [], pauses: [], sessions: [] };
  }
  return evolveOpened(begun(roster), event);
};

const evolveOpened = (roster: OpenedRoster, event: Exclude<RosterEvent, { type: 'RosterOpened' }>): OpenedRoster => {
  switch (event.type) {
    case 'RosterClosed':
      return { ...roster, status: 'closed', sessions: roster.sessions.map(droppedUnlessHeld) };
    case 'CohortScheduled':
      return { ...roster, sessions: [...roster.sessions, ...event.sessions.map(ahead)] };
    case 'SessionMoved':
      return withSession(roster, event.sessionId, { startsAt: event.startsAt, standing: 'ahead' });
    case 'SessionSetAside':
      return withSession(roster, event.sessionId, { standing: 'postponed' });
    case 'SessionHeld':
      return withSession(roster, event.sessionId, { standing: 'held' });
    case 'SessionDropped':
      return withSession(roster, event.sessionId, { standing: 'cancelled' });
    case 'MemberJoined': {
      const { type: _, ...member } = event;
      return { ...roster, members: [...roster.members.filter((known) => !isSame(known, member)), member] };
    }
    case 'MemberLeft':
      return withMembers(roster, (member) => (isSame(member, event) ? { ...member, until: event.on } : member));
    case 'MembersTransferred':
      return withMembers(roster, (member) =>
        member.enrolmentId === event.enrolmentId ? moved(member, event) : member,
      );
    case 'MemberMerged':
      return { ...roster, members: asOne(roster.members, event) };
    case 'PlanChanged':
      return { ...roster, strandVersion: event.strandVersion, plan: event.plan };
    case 'ParticipationPaused':
      return { ...roster, pauses: pausedBy(roster.pauses, event) };
    case 'LeavingCancelled':
      return { ...roster, pauses: roster.pauses.filter((pause) => !isLeaving(pause, event.enrolmentId)) };
    case 'ParticipationResumed':
      return { ...roster, pauses: roster.pauses.map((pause) => endedBy(pause, event)) };
    case 'BookingConfirmed':
    case 'BookingCancelled':
      return roster; // who is expected where follows from the rest
    default:
      return unreachable(event);
  }
};

/** The roster a command is about; refused as long as its cohort has not been heard of. */
export const opened = (roster: Roster): OpenedRoster => {
  if (roster.status === 'none') throw new Refusal('not-found', 'roster.unknown', 'No such cohort has been opened');
  return roster;
};

export const scopeOf = (roster: Roster): Scope =>
  roster.status === 'none' ? {} : { partnerships: [roster.partnershipId], strands: [roster.strand] };

export const sessionIdsOf = (roster: Roster): string[] => opened(roster).sessions.map(({ sessionId }) => sessionId);

type Membership = Pick<Participant, 'enrolmentId' | 'personId'>;

/** Someone can lead for two schools, so a person alone does not say which participation is meant. */
export const isSame = (one: Membership, other: Membership): boolean =>
  one.enrolmentId === other.enrolmentId && one.personId === other.personId;

/** A participation without its days. */
export const participantOf = ({ enrolmentId, personId, organisationId, urn }: Participant): Participant => ({
  enrolmentId,
  personId,
  organisationId,
  ...(urn !== undefined && { urn }),
});

const begun = (roster: Roster): OpenedRoster => {
  if (roster.status === 'none') throw new Error('An event before the roster was opened');
  return roster;
};

const ahead = (session: PlannedSession): RosterSession => ({ ...session, standing: 'ahead' });

const droppedUnlessHeld = (session: RosterSession): RosterSession =>
  session.standing === 'held' ? session : { ...session, standing: 'cancelled' };

const withSession = (roster: OpenedRoster, sessionId: string, change: Partial<RosterSession>): OpenedRoster => ({
  ...roster,
  sessions: roster.sessions.map((session) => (session.sessionId === sessionId ? { ...session, ...change } : session)),
});

const withMembers = (roster: OpenedRoster, change: (member: Member) => Member): OpenedRoster => ({
  ...roster,
  members: roster.members.map(change),
});

const moved = ({ urn: _, ...member }: Member, to: { organisationId: string; urn?: string }): Member => ({
  ...member,
  organisationId: to.organisationId,
  ...(to.urn !== undefined && { urn: to.urn }),
});

/** By one id from now on; who stood there under both does so from the earlier day to the later. */
const asOne = (members: Member[], { intoPersonId, ...merged }: Membership & { intoPersonId: string }): Member[] => {
  const stays = { ...merged, personId: intoPersonId };
  const theirs = members.filter((member) => isSame(member, merged) || isSame(member, stays));
  const [first, ...others] = theirs.map((member) => ({ ...member, personId: intoPersonId }));
  if (!first) return members;
  return [...members.filter((member) => !theirs.includes(member)), others.reduce(overBoth, first)];
};

const overBoth = ({ until: one, ...member }: Member, { until: other, from }: Member): Member => ({
  ...member,
  from: from < member.from ? from : member.from,
  ...(one !== undefined && other !== undefined && { until: one > other ? one : other }),
});
