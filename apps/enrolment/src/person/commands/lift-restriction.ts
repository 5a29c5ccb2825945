import { Id, restrictionKinds, type RestrictionKind } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export class LiftRestriction {
  @Id() personId!: string;
  @IsIn(restrictionKinds) kind!: RestrictionKind;
}

export const liftRestriction: Decide<LiftRestriction, Person, PersonEvent> = ({ kind }, person, { today }) => {
  if (!knownPerson(person).restrictions.includes(kind))
    throw new Refusal('conflict', 'person.not-restricted', 'There is no such restriction in force');
  return [{ type: 'RestrictionLifted', kind, on: today }];
};
