import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import { roleHeld, type Person, type PersonEvent } from '../person.js';
import { erasePerson } from './erase-person.js';

/** Nothing gives a reason to keep who someone is any longer. */
export class EndRetention {
  @Id() personId!: string;
}

export type RetentionToEnd = EndRetention & {
  drafts?: string[];
  /** The last day on which something of theirs has to be kept; undefined while something is not over, or there is nothing. */
  lastDay: string | undefined;
  /** Whether they have asked something about their record that is not answered yet. */
  hasAsked: boolean;
};

export const endRetention: Decide<RetentionToEnd, Person, PersonEvent> = (command, person, given) => {
  const { personId, lastDay, hasAsked, drafts = [] } = command;
  const still = roleHeld(knownPerson(person));
  if (still) throw new Refusal('conflict', 'person.still-kept', `They have a role still: ${still.role}`);
  if (lastDay === undefined)
    throw new Refusal('conflict', 'person.still-kept', 'No strand says of all they took part in that its time is over');
  if (lastDay >= given.today)
    throw new Refusal('conflict', 'person.still-kept', `Something of theirs is kept until ${lastDay}`);
  if (hasAsked)
    throw new Refusal(
      'conflict',
      'person.has-open-request',
      'First they are answered what they asked about their record',
    );
  return erasePerson({ personId, drafts }, person, given);
};
