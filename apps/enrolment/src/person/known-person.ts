import { Refusal } from '#domain';
import type { Person } from './person.js';

export type KnownPerson = Extract<Person, { status: 'known' }>;

/** The person, if there is still a record of their own; else a refusal that says what became of it. */
export const knownPerson = (person: Person): KnownPerson => {
  switch (person.status) {
    case 'known':
      return person;
    case 'none':
      throw new Refusal('not-found', 'person.unknown', 'There is no such person');
    case 'merged':
      throw new Refusal('gone', 'person.merged', 'This record and another were one person: ask for the other', {
        intoPersonId: person.intoPersonId,
      });
    case 'erased':
      throw new Refusal('gone', 'person.erased', `The identity of this person was erased on ${person.on}`);
  }
};

/** The person, if the record may be used; a restricted one is only kept. */
export const usablePerson = (person: Person): KnownPerson => {
  const known = knownPerson(person);
  if (known.restrictions.includes('restriction'))
    throw new Refusal('conflict', 'person.restricted', 'Use of this record is restricted: it is kept, nothing more');
  return known;
};
