import { Inject, Injectable } from '@nestjs/common';
import { aboutPersons } from '#domain';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { known, type Session } from '../session/session.js';
import { publishes } from './publishes.js';
import { evolve, noRoster, opened, scopeOf, type Roster, type RosterEvent } from './roster.js';

const rosters = aggregate<Roster, RosterEvent>({
  name: 'roster',
  collection: 'rosters',
  initial: noRoster,
  evolve,
  publishes,
  scopeOf,
  about: aboutPersons('MemberJoined', 'MemberLeft', 'MemberMerged'),
  indexes: [{ 'state.members.personId': 1 }],
});

/** One per cohort, under the cohort's id. */
@Injectable()
export class Rosters extends AggregateStore<Roster, RosterEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, rosters);
  }

  /** Where someone takes part, for who asks to see it. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.each({ 'state.members.personId': personId }), ({ id: cohortId, state }) => ({
      cohortId,
      members: opened(state).members.filter((member) => member.personId === personId),
    }));
  }

  /** The roster of a session's cohort; who may see the session was asked before. */
  async of({ state }: Stored<Session>): Promise<Roster> {
    return (await this.get(known(state).cohortId)).state;
  }
}
