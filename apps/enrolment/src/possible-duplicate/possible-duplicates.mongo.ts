import { Inject, Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { likenessesOf } from '../person/identity.js';
import { People } from '../person/people.mongo.js';
import type { Person } from '../person/person.js';
import { findDuplicate } from './commands/find-duplicate.js';
import { settleDuplicate } from './commands/settle-duplicate.js';
import {
  duplicateIdOf,
  evolve,
  noDuplicate,
  scopeOf,
  type Pair,
  type PossibleDuplicate,
  type PossibleDuplicateEvent,
} from './possible-duplicate.js';

const possibleDuplicates = aggregate<PossibleDuplicate, PossibleDuplicateEvent>({
  name: 'possible-duplicate',
  collection: 'possible-duplicates',
  initial: noDuplicate,
  evolve,
  publishes: () => undefined, // a question among officers; what comes of it is a merge
  scopeOf,
  indexes: [{ 'state.people': 1 }, { 'state.status': 1 }, { 'state.status': 1, 'state.foundOn': 1 }],
});

@Injectable()
export class PossibleDuplicates extends AggregateStore<PossibleDuplicate, PossibleDuplicateEvent> {
  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(People) private readonly people: People,
  ) {
    super(mongo, possibleDuplicates);
  }

  /** Puts everyone who is perhaps the same person to someone who looks. */
  async lookFor(personId: string, cause: Cause): Promise<void> {
    const person = await this.people.find(personId);
    if (person?.state.status !== 'known') return;
    for (const other of await this.people.likeOnesOf(person, cause.today))
      await this.handle(duplicateIdOf(personId, other.id), pairOf(person, other, cause.today), findDuplicate, cause);
  }

  /** What was open about a record that was merged is settled. */
  async settle(personId: string, cause: Cause): Promise<void> {
    for await (const { id } of this.each({ 'state.people': personId, 'state.status': 'open' }))
      await this.handle(id, {}, settleDuplicate, cause);
  }
}

const pairOf = (one: Stored<Person>, other: Stored<Person>, today: string): Pair => ({
  people: [one.id, other.id],
  partnerships: [...new Set([one, other].flatMap(({ state }) => (state.status === 'none' ? [] : state.partnerships)))],
  because: likenessesOf(one.details, other.details, today),
});
