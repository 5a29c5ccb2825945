import type { Judgement, Objective, Partner, Period, Target } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';
import { noted, type CheckIn, type CheckInEvent } from './check-in.js';
import type { BudgetLine, Funding } from './money.js';

/** What the provider and the place agree on. */
export type Terms = {
  name: string;
  provider: string;
  period: Period;
  localAuthorities: string[];
  /** URNs of the schools the partnership is for: its coverage list. */
  schools: string[];
  objectives: Objective[];
} & Agreement;

/** What the partners may change while they work together. */
export type Agreement = { organisations: Partner[]; targets: Target[]; funding: Funding[]; budget: BudgetLine[] };

export type Verdict = { objective: string; judgement: Judgement; on: string };

export type PartnershipEvent =
  | ({ type: 'PartnershipDrafted'; partnershipId: string } & Terms)
  | ({ type: 'PartnershipRevised' } & Terms)
  | { type: 'PartnershipActivated'; on: string }
  | ({ type: 'PartnershipAmended'; on: string } & Agreement)
  | { type: 'CoverageCorrected'; localAuthorities: string[]; added: string[]; removed: string[]; on: string }
  | CheckInEvent
  | { type: 'PartnershipExtended'; until: string; on: string }
  | ({ type: 'ObjectiveJudged' } & Verdict)
  | { type: 'PartnershipClosed'; on: string };

type Draft = { partnershipId: string } & Terms;
type Agreed = Draft & { activatedOn: string; verdicts: Verdict[]; checkIns: CheckIn[] };

export type Partnership =
  | { status: 'none' }
  | ({ status: 'draft' } & Draft)
  | ({ status: 'active' } & Agreed)
  | ({ status: 'extended'; firstAgreedUntil: string } & Agreed)
  | ({ status: 'closed'; closedOn: string } & Agreed);
export type Begun = Exclude<Partnership, { status: 'none' | 'draft' }>;

export const noPartnership: Partnership = { status: 'none' };

export const evolve: Evolve<Partnership, PartnershipEvent> = (partnership, event) => {
  switch (event.type) {
    case 'PartnershipDrafted':
      return { status: 'draft', partnershipId: event.partnershipId, ...termsOf(event) };
    case 'PartnershipRevised':
      return { status: 'draft', partnershipId: draftOf(partnership).partnershipId, ...termsOf(event) };
    case 'PartnershipActivated':
      return { status: 'active', ...draftOf(partnership), activatedOn: event.on, verdicts: [], checkIns: [] };
    case 'PartnershipAmended':
      return { ...begunOf(partnership), ...agreementOf(event) };
    case 'CoverageCorrected': {
      const { localAuthorities, added, removed } = event;
      const begun = begunOf(partnership);
      const kept = begun.schools.filter((urn) => !removed.includes(urn));
      return { ...begun, localAuthorities, schools: [...kept, ...added] };
    }
    case 'CheckInAgreed':
    case 'CheckInMoved':
    case 'CheckInHeld': {
      const begun = begunOf(partnership);
      return { ...begun, checkIns: noted(begun.checkIns, event) };
    }
    case 'PartnershipExtended': {
      const agreed = agreedOf(partnership);
      const firstAgreedUntil = partnership.status === 'extended' ? partnership.firstAgreedUntil : agreed.period.until;
      return { status: 'extended', ...agreed, period: { ...agreed.period, until: event.until }, firstAgreedUntil };
    }
    case 'ObjectiveJudged': {
      const { objective, judgement, on } = event;
      const begun = begunOf(partnership);
      return { ...begun, verdicts: [...begun.verdicts, { objective, judgement, on }] };
    }
    case 'PartnershipClosed':
      return { status: 'closed', ...agreedOf(partnership), closedOn: event.on };
    default:
      return unreachable(event);
  }
};

export const scopeOf = (partnership: Partnership): Scope =>
  partnership.status === 'none' ? {} : { partnerships: [partnership.partnershipId] };

export const agreementOf = ({ organisations, targets, funding, budget }: Agreement): Agreement => ({
  organisations,
  targets,
  funding,
  budget,
});

export const termsOf = (terms: Terms): Terms => ({
  name: terms.name,
  provider: terms.provider,
  period: { from: terms.period.from, until: terms.period.until },
  localAuthorities: terms.localAuthorities,
  schools: terms.schools,
  objectives: terms.objectives,
  ...agreementOf(terms),
});

/** The terms of a partnership that is there. */
export const mustHaveTerms = (partnership: Partnership): Terms => draftOf(partnership);

const draftOf = (partnership: Partnership): Draft => {
  if (partnership.status === 'none') throw new Error('An event before the partnership was drafted');
  return { partnershipId: partnership.partnershipId, ...termsOf(partnership) };
};

const begunOf = (partnership: Partnership): Begun => {
  if (partnership.status === 'none' || partnership.status === 'draft')
    throw new Error('An event before the partnership was activated');
  return partnership;
};

const agreedOf = (partnership: Partnership): Agreed => {
  const begun = begunOf(partnership);
  const { activatedOn, verdicts, checkIns } = begun;
  return { ...draftOf(begun), activatedOn, verdicts, checkIns };
};

/** The partnership, once both sides have agreed to it; it may be over by now. */
export const mustHaveBegun = (partnership: Partnership): Begun => {
  switch (partnership.status) {
    case 'none':
      throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
    case 'draft':
      throw new Refusal('conflict', 'partnership.not-activated', 'It is still a draft');
    case 'active':
    case 'extended':
    case 'closed':
      return partnership;
    default:
      return unreachable(partnership);
  }
};

/** The partnership, as long as it runs. */
export const mustRun = (partnership: Partnership): Exclude<Begun, { status: 'closed' }> => {
  const begun = mustHaveBegun(partnership);
  if (begun.status === 'closed')
    throw new Refusal('conflict', 'partnership.already-closed', `It closed on ${begun.closedOn}`);
  return begun;
};
