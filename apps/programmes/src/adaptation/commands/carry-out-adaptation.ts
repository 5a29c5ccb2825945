import { ArrayUnique, IsIn, IsOptional } from 'class-validator';
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

/** What was decided has been done, and those who asked were told. */
export class CarryOutAdaptation {
  @Id() adaptationId!: string;
  /** Who was told. */
  @IsIn(audiences, { each: true }) @ArrayUnique() told!: Audience[];
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

export const carryOutAdaptation: Decide<CarryOutAdaptation, Adaptation, AdaptationEvent> = (
  { told, on },
  adaptation,
  { today },
) => {
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
      throw new Refusal('conflict', 'adaptation.not-decided', 'Nothing has been decided yet');
    case 'decided':
      return [{ type: 'AdaptationCarriedOut', told, on: dayOf(on ?? today, today, adaptation.decidedOn) }];
    default:
      throw new Refusal('conflict', 'adaptation.already-carried-out', `It was done on ${adaptation.carriedOutOn}`);
  }
};
