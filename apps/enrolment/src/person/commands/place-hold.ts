import { holdReasons, Id, type HoldReason } from '#contracts';
import { type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

/** Something has to be kept for a time: nothing of the person is erased until every hold is released. */
export class PlaceHold {
  @Id() personId!: string;
  @IsIn(holdReasons) reason!: HoldReason;
}

export const placeHold: Decide<PlaceHold & { holdId: string }, Person, PersonEvent> = (command, person, { today }) => {
  knownPerson(person);
  return [{ type: 'HoldPlaced', hold: { holdId: command.holdId, reason: command.reason, since: today } }];
};
