import { Inject, Injectable } from '@nestjs/common';
import type { PersonRole } from '#contracts';
import { pairOf, type Page, type PageRequest, type Reach, type Scope } from '#domain';
import { aggregate, AggregateStore, Claims, externalIdClaims, Mongo, type Claim, type Stored } from '#mongo';
import { identifyPerson } from './commands/identify-person.js';
import { lapseConfirmations } from './commands/lapse-confirmations.js';
import { nextLapse } from './confirmation.js';
import { evolveConfirmed } from './evolve-confirmed.js';
import type { Identity } from './identity.js';
import { knownPerson, type KnownPerson } from './known-person.js';
import { noPerson, workplacesOf, type Person, type PersonEvent } from './person.js';
import { publishes } from './publishes.js';
import { signInOf } from './sign-in.js';
import { toldOf } from './told.js';

export type WantedPeople = {
  organisationId?: string;
  email?: string;
  trn?: string;
  confirmation?: 'confirmed' | 'unknown';
  role?: PersonRole;
};

type KnownStored = Omit<Stored<Person>, 'state'> & { state: KnownPerson };

const scopeOf = (person: Person): Scope => {
  if (person.status === 'none') return {};
  const { partnerships, strands, posts, personId } = person;
  const organisations = posts.filter(({ until }) => until === undefined).map(({ organisationId }) => organisationId);
  const formerOrganisations = workplacesOf(person).filter((id) => !organisations.includes(id));
  return {
    partnerships,
    ...(strands && { strands }),
    organisations,
    ...(formerOrganisations.length > 0 && { formerOrganisations }),
    people: person.status === 'merged' ? [personId, person.intoPersonId] : [personId],
  };
};

/**
 * Whoever was merged or erased holds nothing of their own any more, also before the details are gone. Of two records one can
 * be merged into the other, not each into the other at once.
 */
const claimsOf = (person: Person, identity: Identity): Claim[] => {
  switch (person.status) {
    case 'known':
      return [
        ...claim('sign-in', identity.signIn, ['person.address-taken', 'Someone else signs in with this address']),
        ...claim('trn', identity.trnVerified === true ? identity.trn : undefined, [
          'person.trn-taken',
          'This is the verified teacher reference number of someone else',
        ]),
        ...externalIdClaims('person', identity),
      ];
    case 'merged':
      return claim('merger', pairOf(person.personId, person.intoPersonId), [
        'person.merged',
        'The other record was merged into this one',
      ]);
    case 'none':
    case 'erased':
      return [];
  }
};

const claim = (what: string, wanted: string | undefined, refusal: Claim['refusal']): Claim[] =>
  wanted === undefined ? [] : [{ key: `${what}:${wanted}`, refusal }];

const people = aggregate<Person, PersonEvent>({
  name: 'person',
  collection: 'people',
  initial: noPerson,
  evolve: evolveConfirmed,
  publishes,
  scopeOf,
  claims: claimsOf,
  identify: identifyPerson,
  timer: { due: nextLapse, decide: lapseConfirmations },
  indexes: [
    { 'state.posts.organisationId': 1 },
    { 'state.roles.role': 1 },
    { 'scope.partnerships': 1 },
    { 'scope.strands': 1 },
    { 'state.intoPersonId': 1 },
    { 'state.unconfirmedSince': 1 },
    { 'details.signIn': 1 },
    { 'details.past.signIn': 1 },
    { 'details.trn': 1 },
    { 'state.holds.holdId': 1 },
  ],
});

@Injectable()
export class People extends AggregateStore<Person, PersonEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, people);
  }

  /** Who signs in with an address, or did until a while ago. */
  async withAddress(email: string, today: string): Promise<Stored<Person> | undefined> {
    const theirs = { $and: [{ 'state.status': 'known' }, filterOf({ email }, today)] };
    return (await this.page(theirs, { limit: 1 })).items[0];
  }

  /** Those of the ids that stand for someone within reach whose record may be used. */
  async known(ids: string[], reach?: Reach): Promise<string[]> {
    const usable = { _id: { $in: ids }, 'state.status': 'known', 'state.restrictions': { $ne: 'restriction' } };
    const within = { $and: [usable, ...(reach ? [reach.filter()] : [])] };
    const found = await this.aggregate<{ _id: string }>([{ $match: within }, { $project: { _id: 1 } }]);
    return found.map(({ _id }) => _id);
  }

  /** One page; those that have ended are only told of to whoever asks what has changed. */
  list(wanted: WantedPeople, page: PageRequest, today: string, reach: Reach): Promise<Page<Stored<Person>>> {
    const living = page.updatedSince === undefined ? { 'state.status': 'known' } : {};
    return this.page({ $and: [living, filterOf(wanted, today)] }, page, reach);
  }

  /** The person with who they are; refused with what became of the record when there is none of their own any more. */
  async current(id: string, reach?: Reach): Promise<KnownStored> {
    const stored = await this.get(id, reach);
    return { ...stored, state: knownPerson(stored.state) };
  }

  /** Those who hold a post at an organisation, or held one. */
  withPostsAt(organisationId: string): AsyncIterable<Stored<Person>> {
    return this.each({ 'state.status': 'known', 'state.posts.organisationId': organisationId });
  }

  /** Of someone who is erased: also an address that was claimed for a write which never came. */
  giveUpClaims(personId: string): Promise<void> {
    return new Claims(this.mongo).releaseAll({ collection: this.definition.collection, id: personId });
  }

  /** Those of whom something has to be kept. */
  async onHold(): Promise<string[]> {
    return Array.fromAsync(this.each({ 'state.holds.holdId': { $type: 'string' } }), ({ id }) => id);
  }

  /** The records that were merged into this one. */
  mergedInto(personId: string): AsyncIterable<Stored<Person>> {
    return this.each({ 'state.status': 'merged', 'state.intoPersonId': personId });
  }

  /** What is kept of someone, for who asks to see it. */
  async about(personId: string): Promise<object[]> {
    const { state, details } = await this.get(personId);
    return [{ ...state, ...details }];
  }

  /** The ids of the records that this one answers for. */
  async formerlyOf(personId: string): Promise<string[]> {
    const person = (await this.get(personId)).state;
    return person.status === 'none' ? [] : person.formerly;
  }

  /** The id of the record that answers for a person by now: the same, or the last one it was merged into. */
  async standingFor(personId: string, met: readonly string[] = []): Promise<string> {
    const person = (await this.get(personId)).state;
    return person.status === 'merged' && !met.includes(personId)
      ? this.standingFor(person.intoPersonId, [...met, personId])
      : personId;
  }

  /** Others of whom something is the same, so that they may be the same person; the first twenty. */
  async likeOnesOf({ id, details }: Stored<Person>, today: string): Promise<Stored<Person>[]> {
    const { signIn, trn, past = [] }: Identity = details;
    const same = [
      ...(trn === undefined ? [] : [{ 'details.trn': trn }]),
      ...(signIn === undefined ? [] : [formerly(signIn, today)]),
      ...(past.length === 0 ? [] : [{ 'details.signIn': { $in: past.map((one) => one.signIn) } }]),
    ];
    if (same.length === 0) return [];
    const found = await this.page({ _id: { $ne: id }, 'state.status': 'known', $or: same }, { limit: 20 });
    return found.items;
  }

  /** What is sent on the `people` topic in place of a reference: the details as they are at that moment. */
  async currentDetails(reference: object): Promise<object | null> {
    const { personId } = reference as { personId: string };
    const stored = await this.find(personId);
    return stored?.state.status === 'known' ? toldOf(stored.id, stored.details, stored.state.detailsVersion) : null;
  }
}

const formerly = (signIn: string, today: string) => ({
  'details.past': { $elemMatch: { signIn, until: { $gte: today } } },
});

const filterOf = ({ organisationId, email, trn, confirmation, role }: WantedPeople, today: string) => ({
  ...(organisationId !== undefined && { 'state.posts.organisationId': organisationId }),
  ...(email !== undefined && { $or: [{ 'details.signIn': signInOf(email) }, formerly(signInOf(email), today)] }),
  ...(trn !== undefined && { 'details.trn': trn }),
  ...(confirmation !== undefined && {
    'state.posts': {
      $elemMatch: { until: { $exists: false }, unknownSince: { $exists: confirmation === 'unknown' } },
    },
  }),
  ...(role !== undefined && { 'state.roles': { $elemMatch: { role, until: { $exists: false } } } }),
});
