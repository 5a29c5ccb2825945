import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { Day, Id, Ids } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import { dayOf, mustBeChanged, verdicts, type Adaptation, type AdaptationEvent, type Verdict } from '../adaptation.js';

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
  const changed = mustBeChanged(adaptation);
  switch (changed.status) {
    case 'changed':
      throw new Refusal('conflict', 'adaptation.not-told', 'Nobody has been told of the change yet');
    case 'told': {
      const shown = campaignIds === undefined ? {} : { campaignIds };
      return [{ type: 'AdaptationJudged', judgement, ...shown, on: dayOf(on ?? today, today, changed.toldOn) }];
    }
    case 'judged':
      throw new Refusal('conflict', 'adaptation.already-judged', `It was judged on ${changed.judgedOn}`);
    default:
      return unreachable(changed);
  }
};
