import type { Judgement, Objective, Period } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';

/** What the provider and the place agree on. */
export type Terms = {
  name: string;
  provider: string;
  period: Period;
  localAuthorities: string[];
  /** URNs of the schools the partnership is for: its coverage list. */
  schools: string[];
  objectives: Objective[];
};

export type Verdict = { objective: string; judgement: Judgement; on: string };

export type PartnershipEvent =
  | ({ type: 'PartnershipDrafted'; partnershipId: string } & Terms)
  | ({ type: 'PartnershipRevised' } & Terms)
  | { type: 'PartnershipActivated'; on: string }
  | { type: 'PartnershipExtended'; until: string; on: string }
  | ({ type: 'ObjectiveJudged' } & Verdict)
  | { type: 'PartnershipClosed'; on: string };

type Draft = { partnershipId: string } & Terms;
type Agreed = Draft & { activatedOn: string; verdicts: Verdict[] };

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
      return { status: 'active', ...draftOf(partnership), activatedOn: event.on, verdicts: [] };
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

export const termsOf = ({ name, provider, period, localAuthorities, schools, objectives }: Terms): Terms => ({
  name,
  provider,
  period: { from: period.from, until: period.until },
  localAuthorities,
  schools,
  objectives,
});

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
  return { ...draftOf(begun), activatedOn: begun.activatedOn, verdicts: begun.verdicts };
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
