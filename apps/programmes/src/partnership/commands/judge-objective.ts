import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { Code, Day, Id, judgements, type Judgement } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustHaveBegun, type Partnership, type PartnershipEvent } from '../partnership.js';

export class JudgeObjective {
  @Id() partnershipId!: string;
  @Code() objective!: string;
  @IsIn(judgements) judgement!: Judgement;
  /** The day of the judgement; today when left out. */
  @IsOptional() @Day() on?: string;
  /** What the judgement rests on; kept with the partnership, never published. */
  @IsOptional() @IsString() @Length(1, 5_000) evidence?: string;
}

/** May come after the partnership has closed: the last judgement often does. */
export const judgeObjective: Decide<JudgeObjective, Partnership, PartnershipEvent> = (command, state, { today }) => {
  const { objective, judgement, on = today, evidence } = command;
  const partnership = mustHaveBegun(state);
  if (!partnership.objectives.some(({ code }) => code === objective))
    throw new Refusal('invalid', 'partnership.objective-unknown', `${objective} is not one of its objectives`);
  if (on > today) throw new Refusal('invalid', 'partnership.judged-in-the-future', `${on} is still to come`);
  const last = partnership.verdicts.findLast((verdict) => verdict.objective === objective);
  if (last?.judgement === judgement)
    throw new Refusal('conflict', 'partnership.nothing-changed', `It was judged ${judgement} on ${last.on}`);
  if (last && on < last.on)
    throw new Refusal('invalid', 'partnership.judged-later-already', `It was last judged on ${last.on}`);

  const events: PartnershipEvent[] = [{ type: 'ObjectiveJudged', objective, judgement, on }];
  return evidence === undefined
    ? events
    : { events, details: { [`evidence ${objective} ${judgement} ${on}`]: evidence } };
};
