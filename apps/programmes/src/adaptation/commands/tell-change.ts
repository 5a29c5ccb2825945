import { ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import {
  audiences,
  dayOf,
  mustBeChanged,
  type Adaptation,
  type AdaptationEvent,
  type Audience,
} from '../adaptation.js';

/** Those who asked were told what has changed: “you said, we did”. */
export class TellChange {
  @Id() adaptationId!: string;
  /** Who was told. */
  @IsIn(audiences, { each: true }) @ArrayUnique() @ArrayMinSize(1) told!: Audience[];
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

export const tellChange: Decide<TellChange, Adaptation, AdaptationEvent> = ({ told, on }, adaptation, { today }) => {
  const changed = mustBeChanged(adaptation);
  if (changed.status !== 'changed')
    throw new Refusal('conflict', 'adaptation.already-told', `They were told on ${changed.toldOn}`);
  return [{ type: 'ChangeTold', told, on: dayOf(on ?? today, today, changed.changedOn) }];
};
