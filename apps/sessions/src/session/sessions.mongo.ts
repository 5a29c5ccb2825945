import { Inject, Injectable } from '@nestjs/common';
import { publish, SessionExternalIdChanged } from '#contracts';
import { aboutPersons, type Cause, type ExternalIdChanged, type Page, type PageRequest, type Reach } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Stored } from '#mongo';
import { opened, type Roster } from '../roster/roster.js';
import { scheduledBy, scheduleSession } from './commands/schedule-session.js';
import { publishes } from './publishes.js';
import { evolve, known, noSession, scopeOf, type Session, type SessionEvent } from './session.js';

const kept = aggregate<Session, SessionEvent>({
  name: 'session',
  collection: 'sessions',
  initial: noSession,
  evolve,
  publishes,
  scopeOf,
  about: aboutPersons('AttendanceRecorded', 'AttendanceCorrected', 'GuestWelcomed', 'PersonMerged'),
  indexes: [
    { 'state.cohortId': 1, 'state.startsAt': 1 },
    { 'state.cohortId': 1 },
    { 'state.status': 1 },
    { 'state.startsAt': 1 },
    { 'state.facilitators': 1 },
    { 'state.register.personId': 1 },
    { 'state.guests.personId': 1 },
  ],
});

const sessions = identified(kept, ({ system, externalId }, { id: sessionId }, session) => {
  const { cohortId, strand } = known(session);
  const change = { system, ...(externalId !== undefined && { externalId }) };
  return publish(SessionExternalIdChanged, { sessionId, cohortId, ...change }, strand);
});

export type SessionsWanted = {
  cohortId?: string;
  facilitator?: string;
  status?: string;
  from?: string;
  until?: string;
};

@Injectable()
export class Sessions extends AggregateStore<Session, SessionEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, sessions);
  }

  async list(wanted: SessionsWanted & PageRequest, reach: Reach): Promise<Page<Stored<Session>>> {
    const { cohortId, facilitator, status, from, until } = wanted;
    const filter = {
      ...(cohortId !== undefined && { 'state.cohortId': cohortId }),
      ...(facilitator !== undefined && { 'state.facilitators': facilitator }),
      ...(status !== undefined && { 'state.status': status }),
      'state.startsAt': { $gte: from ?? '', $lte: `${until ?? '9999-12-31'}T23:59` },
    };
    return this.page(filter, wanted, reach);
  }

  /** Those that name someone: who leads them, was on their register, or came as a guest. */
  naming(personId: string): AsyncIterable<Stored<Session>> {
    const places = ['state.facilitators', 'state.register.personId', 'state.guests.personId'];
    return this.each({ $or: places.map((place) => ({ [place]: personId })) });
  }

  /** What the registers say of someone, for who asks to see it. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.naming(personId), ({ id: sessionId, state }) => saidOf(sessionId, state, personId));
  }

  /** Makes the sessions a roster has planned; one that is there already stays as it is. */
  async follow({ id: cohortId, state }: Stored<Roster>, { expectedVersion: _, ...cause }: Cause): Promise<void> {
    const roster = opened(state);
    for (const planned of roster.sessions)
      await this.handle(planned.sessionId, scheduledBy(cohortId, roster, planned), scheduleSession, cause);
  }
}

const saidOf = (sessionId: string, session: Session, personId: string): object => {
  const { title, startsAt, facilitators } = known(session);
  const ofThem = (line: { personId: string }): boolean => line.personId === personId;
  const held = session.status === 'delivered' ? session : { register: [], guests: [] };
  const said = { register: held.register.filter(ofThem), guests: held.guests.filter(ofThem) };
  return { sessionId, title, startsAt, leads: facilitators.includes(personId), ...said };
};
