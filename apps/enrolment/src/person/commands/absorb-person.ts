import type { Decide } from '#domain';
import { joined, type Identity } from '../identity.js';
import { knownPerson } from '../known-person.js';
import { isSameRole, type Person, type PersonEvent, type Post } from '../person.js';

/** What the record that ended knew of the person. */
export type AbsorbPerson = { record: Extract<Person, { status: 'merged' }>; identity: Identity };

/** The record that stays takes over posts, roles, addresses and objections of the other; what both have counts once. */
export const absorbPerson: Decide<AbsorbPerson, Person, PersonEvent> = ({ record, identity }, person, { today }) => {
  const known = knownPerson(person);
  const { personId, partnerships, strands, formerly, restrictions } = record;
  if (known.formerly.includes(personId)) return [];
  const hasMain = known.posts.some(({ main, until }) => main && until === undefined);
  return {
    events: [
      { type: 'PersonAbsorbed', personId, partnerships, ...(strands && { strands }), formerly },
      ...record.posts
        .filter((post) => !known.posts.some((own) => overlap(own, post)))
        .map((post) => ({ type: 'PostTaken' as const, post: hasMain ? { ...post, main: false } : post })),
      ...record.roles
        .filter((held) => !known.roles.some((own) => isSameRole(own, held)))
        .map((held) => ({ type: 'RoleTaken' as const, held })),
      ...restrictions
        .filter((kind) => !known.restrictions.includes(kind))
        .map((kind) => ({ type: 'ProcessingRestricted' as const, kind, on: today })),
      { type: 'PersonDetailsChanged' },
    ],
    details: (before) => joined(before, identity, today),
  };
};

const overlap = (one: Post, other: Post): boolean =>
  one.organisationId === other.organisationId &&
  one.role === other.role &&
  (other.until === undefined || one.from <= other.until) &&
  (one.until === undefined || other.from <= one.until);
