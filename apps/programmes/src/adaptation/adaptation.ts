import type { adaptationKinds } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';

type Kind = (typeof adaptationKinds)[number];

export const verdicts = ['helped', 'no-difference', 'made-it-worse'] as const;
export type Verdict = (typeof verdicts)[number];

export const audiences = ['participants', 'schools', 'facilitators', 'partners'] as const;
export type Audience = (typeof audiences)[number];

export const sources = ['answers', 'alert', 'check-in', 'visit', 'conversation', 'other'] as const;
export type Source = (typeof sources)[number];

/** `source` and `alertIds`: where it was heard, and the alerts of the feedback that said so. */
type Heard = {
  adaptationId: string;
  partnershipId: string;
  objective?: string;
  heard: string;
  heardOn: string;
  source?: Source;
  alertIds?: string[];
};
/** What was changed: a version of the strand, sessions, or the strand itself, which was opened or closed. */
export type Change = { version?: number; sessionIds?: string[] };
type Decision = { kind: Kind; strand?: string; decided: string };

export type AdaptationEvent =
  | ({ type: 'AdaptationHeard' } & Heard)
  | ({ type: 'AdaptationDecided'; on: string } & Decision)
  | ({ type: 'ChangeMade'; on: string } & Change)
  | { type: 'ChangeTold'; on: string; told: Audience[] }
  | { type: 'AdaptationJudged'; on: string; judgement: Verdict; campaignIds?: string[] };

type Decided = Heard & Decision & { decidedOn: string };
type Changed = Decided & Change & { changedOn: string };
type Told = Changed & { toldOn: string; told: Audience[] };

/** “You said, we did”: what was heard, decided and changed, who was told, whether it helped. */
export type Adaptation =
  | { status: 'none' }
  | ({ status: 'heard' } & Heard)
  | ({ status: 'decided' } & Decided)
  | ({ status: 'changed' } & Changed)
  | ({ status: 'told' } & Told)
  | ({ status: 'judged'; judgement: Verdict; judgedOn: string; campaignIds?: string[] } & Told);

export const noAdaptation: Adaptation = { status: 'none' };

export const evolve: Evolve<Adaptation, AdaptationEvent> = (adaptation, event) => {
  switch (event.type) {
    case 'AdaptationHeard': {
      const { type: _, ...heard } = event;
      return { status: 'heard', ...heard };
    }
    case 'AdaptationDecided': {
      const { type: _, on: decidedOn, ...decision } = event;
      return { ...known(adaptation, 'heard'), ...decision, status: 'decided', decidedOn };
    }
    case 'ChangeMade': {
      const { type: _, on: changedOn, ...change } = event;
      return { ...known(adaptation, 'decided'), ...change, status: 'changed', changedOn };
    }
    case 'ChangeTold':
      return { ...known(adaptation, 'changed'), status: 'told', toldOn: event.on, told: event.told };
    case 'AdaptationJudged': {
      const { type: _, on: judgedOn, ...verdict } = event;
      return { ...known(adaptation, 'told'), ...verdict, status: 'judged', judgedOn };
    }
    default:
      return unreachable(event);
  }
};

export const scopeOf = (adaptation: Adaptation): Scope =>
  adaptation.status === 'none' ? {} : { partnerships: [adaptation.partnershipId] };

const known = <Status extends Adaptation['status']>(
  adaptation: Adaptation,
  status: Status,
): Extract<Adaptation, { status: Status }> => {
  if (adaptation.status !== status) throw new Error(`An event out of turn: it is ${adaptation.status}, not ${status}`);
  return adaptation as Extract<Adaptation, { status: Status }>;
};

/** The strand it is about, once that was decided. */
export const strandOf = (adaptation: Adaptation): string | undefined =>
  'strand' in adaptation ? adaptation.strand : undefined;

/** The adaptation, once something was heard. */
export const begun = (adaptation: Adaptation): Exclude<Adaptation, { status: 'none' }> => {
  if (adaptation.status === 'none') throw new Error('An event before anything was heard');
  return adaptation;
};

/** The adaptation, once something was changed; else a refusal. */
export const mustBeChanged = (
  adaptation: Adaptation,
): Extract<Adaptation, { status: 'changed' | 'told' | 'judged' }> => {
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
    case 'decided':
      throw new Refusal('conflict', 'adaptation.not-changed', 'Nothing has been changed yet');
    default:
      return adaptation;
  }
};

export const unknownAdaptation = (): Refusal =>
  new Refusal('not-found', 'adaptation.unknown', 'There is no such adaptation');

/** The day a step was taken: not to come, and not before the step it follows. */
export const dayOf = (on: string, today: string, stepBefore?: string): string => {
  if (on > today) throw new Refusal('invalid', 'adaptation.in-the-future', `${on} is still to come`);
  if (stepBefore !== undefined && on < stepBefore)
    throw new Refusal('invalid', 'adaptation.out-of-order', `The step before was taken on ${stepBefore}`);
  return on;
};
