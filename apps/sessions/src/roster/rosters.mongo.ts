import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { known, type Session } from '../session/session.js';
import { publishes } from './publishes.js';
import { evolve, noRoster, scopeOf, type Roster, type RosterEvent } from './roster.js';

const rosters = aggregate<Roster, RosterEvent>({
  name: 'roster',
  collection: 'rosters',
  initial: noRoster,
  evolve,
  publishes,
  scopeOf,
});

/** One per cohort, under the cohort's id. */
@Injectable()
export class Rosters extends AggregateStore<Roster, RosterEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, rosters);
  }

  /** The roster of a session's cohort; who may see the session was asked before. */
  async of({ state }: Stored<Session>): Promise<Roster> {
    return (await this.get(known(state).cohortId)).state;
  }
}
