import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches, ValidateNested } from 'class-validator';
import { Line, Objective, Period } from '#contracts';
import { Refusal } from '#domain';
import { termsOf, type Terms } from './partnership.js';

/** The terms as a caller writes them: the same for a first draft and for its revisions. */
export class PartnershipTerms implements Terms {
  @Line() name!: string;
  @Line() provider!: string;
  @ValidateNested() @Type(() => Period) period!: Period;
  /** Codes of the local authorities of the place. */
  @Matches(/^\d{3}$/, { each: true }) @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(400) localAuthorities!: string[];
  /** URNs of the schools the partnership is for; the list may begin empty. */
  @Matches(/^\d{6}$/, { each: true }) @ArrayUnique() @ArrayMaxSize(6_000) schools!: string[];
  @ValidateNested({ each: true })
  @Type(() => Objective)
  @ArrayUnique((objective?: Objective) => objective?.code)
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  objectives!: Objective[];
}

/** The terms, once they make sense. */
export const checked = (terms: Terms): Terms => {
  const { from, until } = terms.period;
  if (until < from)
    throw new Refusal(
      'invalid',
      'partnership.period-reversed',
      `It would end on ${until}, before it begins on ${from}`,
    );
  return termsOf(terms);
};
