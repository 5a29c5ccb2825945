import { ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import {
  audiences,
  dayOf,
  unknownAdaptation,
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
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
    case 'decided':
      throw new Refusal('conflict', 'adaptation.not-changed', 'Nothing has been changed yet');
    case 'changed':
      return [{ type: 'ChangeTold', told, on: dayOf(on ?? today, today, adaptation.changedOn) }];
    default:
      throw new Refusal('conflict', 'adaptation.already-told', `They were told on ${adaptation.toldOn}`);
  }
};
