import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '#domain';
import { aggregate, AggregateStore, Mongo, type Claim, type Stored } from '#mongo';
import { evolve, noPerson, type Person, type PersonEvent } from './person.js';
import { publishes } from './publishes.js';

const scopeOf = (person: Person): Scope =>
  person.status === 'none'
    ? {}
    : {
        partnerships: person.partnerships,
        organisations: person.posts.filter(({ until }) => until === undefined).map((post) => post.organisationId),
        people: [person.personId],
      };

const claimsOf = (_: Person, { signIn }: Record<string, unknown>): Claim[] =>
  typeof signIn === 'string'
    ? [
        {
          key: `sign-in:${signIn}`,
          refusal: ['person.address-taken', 'Someone else signs in with this address'],
        },
      ]
    : [];

const people = aggregate<Person, PersonEvent>({
  name: 'person',
  collection: 'people',
  initial: noPerson,
  evolve,
  publishes,
  scopeOf,
  claims: claimsOf,
  indexes: [{ 'state.posts.organisationId': 1 }, { 'scope.partnerships': 1 }, { 'details.signIn': 1 }],
});

@Injectable()
export class People extends AggregateStore<Person, PersonEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, people);
  }

  /** Those of the ids that are registered. */
  async known(ids: string[]): Promise<string[]> {
    const found = await this.aggregate<{ _id: string }>([{ $match: { _id: { $in: ids } } }, { $project: { _id: 1 } }]);
    return found.map(({ _id }) => _id);
  }

  /** What is sent on the `people` topic in place of a reference: the details as they are at that moment. */
  async currentDetails(reference: object): Promise<object | null> {
    const { personId } = reference as { personId: string };
    const stored = await this.find(personId);
    return stored?.state.status === 'known' ? detailsOf(stored, stored.state.detailsVersion) : null;
  }
}

const detailsOf = ({ id: personId, details }: Stored<Person>, version: number): object => {
  const { name, email } = details;
  return { personId, version, name, ...(email !== undefined && { email }) };
};
