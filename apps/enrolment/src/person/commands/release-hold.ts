import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export class ReleaseHold {
  @Id() personId!: string;
  @Id() holdId!: string;
}

export const releaseHold: Decide<ReleaseHold, Person, PersonEvent> = ({ holdId }, person, { today }) => {
  if (!knownPerson(person).holds.some((hold) => hold.holdId === holdId))
    throw new Refusal('conflict', 'hold.unknown', 'There is no such hold in force');
  return [{ type: 'HoldReleased', holdId, on: today }];
};
