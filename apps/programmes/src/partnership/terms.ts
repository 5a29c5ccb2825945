import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Matches } from 'class-validator';
import { Line, Objective, Part, Partner, Period, Target } from '#contracts';
import { Refusal } from '#domain';
import { BudgetLine, Funding } from './money.js';
import type { Agreement, Terms } from './partnership.js';

export const mostSchools = 6_000;
export const EachUrn = (): PropertyDecorator => Matches(/^\d{6}$/, { each: true });
export const EachLocalAuthority = (): PropertyDecorator => Matches(/^\d{3}$/, { each: true });

/** What the partners may change while they work together, as a caller writes it. */
export class PartnershipAgreement implements Partial<Agreement> {
  /** Who works together, and as what. */
  @IsOptional()
  @Part(() => Partner, { each: true })
  @ArrayUnique((partner?: Partner) => partner?.name)
  @ArrayMaxSize(60)
  organisations?: Partner[];
  /** How many are to be reached. */
  @IsOptional() @Part(() => Target, { each: true }) @ArrayMaxSize(20) targets?: Target[];
  @IsOptional() @Part(() => Funding, { each: true }) @ArrayMaxSize(60) funding?: Funding[];
  @IsOptional() @Part(() => BudgetLine, { each: true }) @ArrayMaxSize(200) budget?: BudgetLine[];
}

/** The terms as a caller writes them: the same for a first draft and for its revisions. */
export class PartnershipTerms extends PartnershipAgreement {
  @Line() name!: string;
  @Line() provider!: string;
  @Part(() => Period) period!: Period;
  /** Codes of the local authorities of the place. */
  @EachLocalAuthority() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(400) localAuthorities!: string[];
  /** URNs of the schools the partnership is for; the list may begin empty. */
  @EachUrn() @ArrayUnique() @ArrayMaxSize(mostSchools) schools!: string[];
  @Part(() => Objective, { each: true })
  @ArrayUnique((objective?: Objective) => objective?.code)
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  objectives!: Objective[];
}

const nothingYet: Agreement = { organisations: [], targets: [], funding: [], budget: [] };

/** The lists that are named, in place of those before; refuses what makes no sense. */
export const checkedAgreement = (
  { organisations, targets, funding, budget }: PartnershipAgreement,
  before: Agreement = nothingYet,
): Agreement => {
  const reversed = funding?.find(({ from, until }) => from !== undefined && until !== undefined && until < from);
  if (reversed)
    throw new Refusal(
      'invalid',
      'partnership.funding-reversed',
      `The money of ${reversed.source} would end before it begins`,
    );
  return {
    organisations: organisations ?? before.organisations,
    targets: targets ?? before.targets,
    funding: funding ?? before.funding,
    budget: budget ?? before.budget,
  };
};

/** The terms, once they make sense. */
export const checked = (terms: PartnershipTerms): Terms => {
  const { name, provider, period, localAuthorities, schools, objectives } = terms;
  const { from, until } = period;
  if (until < from)
    throw new Refusal(
      'invalid',
      'partnership.period-reversed',
      `It would end on ${until}, before it begins on ${from}`,
    );
  return { name, provider, period: { from, until }, localAuthorities, schools, objectives, ...checkedAgreement(terms) };
};
