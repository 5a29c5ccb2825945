import { IsIn, IsOptional } from 'class-validator';
import { Day, Id } from '#contracts';
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
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

export const judgeAdaptation: Decide<JudgeAdaptation, Adaptation, AdaptationEvent> = (
  { judgement, on },
  adaptation,
  { today },
) => {
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
    case 'decided':
      throw new Refusal('conflict', 'adaptation.not-carried-out', 'Nothing has been changed yet');
    case 'carried-out':
      return [{ type: 'AdaptationJudged', judgement, on: dayOf(on ?? today, today, adaptation.carriedOutOn) }];
    case 'judged':
      throw new Refusal('conflict', 'adaptation.already-judged', `It was judged on ${adaptation.judgedOn}`);
    default:
      return unreachable(adaptation);
  }
};
