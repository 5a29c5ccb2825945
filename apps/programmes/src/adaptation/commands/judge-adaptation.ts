import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { Day, Id, Ids } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import {
  dayOf,
  unknownAdaptation,
  verdicts,
  type Adaptation,
  type AdaptationEvent,
  type Verdict,
} from '../adaptation.js';

/** The next round shows whether the change helped. */
export class JudgeAdaptation {
  @Id() adaptationId!: string;
  @IsIn(verdicts) judgement!: Verdict;
  /** The surveys that showed it. */
  @IsOptional() @Ids() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(50) campaignIds?: string[];
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

export const judgeAdaptation: Decide<JudgeAdaptation, Adaptation, AdaptationEvent> = (
  { judgement, campaignIds, on },
  adaptation,
  { today },
) => {
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
    case 'decided':
      throw new Refusal('conflict', 'adaptation.not-changed', 'Nothing has been changed yet');
    case 'changed':
      throw new Refusal('conflict', 'adaptation.not-told', 'Nobody has been told of the change yet');
    case 'told': {
      const shown = campaignIds === undefined ? {} : { campaignIds };
      return [{ type: 'AdaptationJudged', judgement, ...shown, on: dayOf(on ?? today, today, adaptation.toldOn) }];
    }
    case 'judged':
      throw new Refusal('conflict', 'adaptation.already-judged', `It was judged on ${adaptation.judgedOn}`);
    default:
      return unreachable(adaptation);
  }
};
