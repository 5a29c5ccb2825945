import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { differForCertain, type Identity } from '../identity.js';
import { knownPerson, usablePerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

/** Two records are one person: the first ends, the second answers for both. */
export class MergePerson {
  @Id() personId!: string;
  @Id() intoPersonId!: string;
}

export type Merger = MergePerson & { into: Person; identity: Identity; intoIdentity: Identity };

export const mergePerson: Decide<Merger, Person, PersonEvent> = (command, person, { today }) => {
  const { personId, intoPersonId, into, identity, intoIdentity } = command;
  if (personId === intoPersonId) throw new Refusal('invalid', 'person.same-record', 'This is one record, not two');
  const { holds } = usablePerson(person);
  knownPerson(into);
  if (holds.length > 0)
    throw new Refusal('conflict', 'person.on-hold', 'The record is kept as it is until its holds are released');
  if (differForCertain(identity, intoIdentity))
    throw new Refusal('conflict', 'person.different-people', 'Both have a verified teacher number, and not the same');
  return [{ type: 'PersonMerged', intoPersonId, on: today }];
};
