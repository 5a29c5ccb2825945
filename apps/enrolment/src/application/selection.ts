import type { Choosing, Criterion } from '#contracts';
import { Refusal } from '#domain';

/** What a strand that takes by criteria asks for before it accepts. */
export type Needs = { scoredBy: number; shortlist: boolean; endorsement: boolean };

/** What one member of the panel gave; the comment is the id of what they wrote. */
export type Score = { member: string; points: Record<string, number>; comment?: string; on: string };

/** The mean of the panel’s weighted points, out of the most there are. */
export type Total = { points: number; outOf: number };

/** How far the choice of an application has come. */
export type Selection = {
  needs: Needs;
  scores: Score[];
  /** Once every score is in. */
  total?: Total;
  endorsement?: { endorsed: boolean; on: string };
  shortlistedOn?: string;
};

const asSeenFit: Needs = { scoredBy: 0, shortlist: false, endorsement: false };

export const needsOf = (choosing: Choosing | undefined): Needs => {
  if (!choosing) return asSeenFit;
  const { scoredBy, shortlist, endorsement } = choosing;
  return { scoredBy, shortlist, endorsement };
};

/** A member’s later score takes the place of their earlier one. */
export const withScore = (scores: Score[], score: Score): Score[] => [
  ...scores.filter(({ member }) => member !== score.member),
  score,
];

export const totalOf = (scores: Score[], criteria: Criterion[]): Total => {
  const weighted = (pointsFor: (criterion: Criterion) => number): number =>
    criteria.reduce((sum, criterion) => sum + (criterion.weight ?? 1) * pointsFor(criterion), 0);
  const given = scores.map(({ points }) => weighted(({ code }) => points[code] ?? 0));
  const mean = given.reduce((sum, points) => sum + points, 0) / scores.length;
  return { points: Math.round(mean * 100) / 100, outOf: weighted(({ upTo }) => upTo) };
};

/** Refuses to shortlist before the panel has scored, and whom the head did not endorse. */
export const mustBeScored = ({ needs, scores, total, endorsement }: Selection): void => {
  if (needs.scoredBy > 0 && !total)
    throw new Refusal(
      'conflict',
      'application.scores-missing',
      `${scores.length} of ${needs.scoredBy} members of the panel have scored it`,
    );
  if (endorsement?.endorsed === false) throw notEndorsed(endorsement.on);
};

/** Refuses to accept whom the strand’s own way of choosing has not brought so far. */
export const mustBeChosen = (selection: Selection): void => {
  const { needs, endorsement, shortlistedOn } = selection;
  mustBeScored(selection);
  if (needs.shortlist && shortlistedOn === undefined)
    throw new Refusal('conflict', 'application.not-shortlisted', 'Only those on the shortlist are accepted');
  if (needs.endorsement && !endorsement)
    throw new Refusal('conflict', 'application.endorsement-missing', 'The head has not said yet whether they endorse');
};

const notEndorsed = (on: string): Refusal =>
  new Refusal('conflict', 'application.not-endorsed', `The head said on ${on} that they do not endorse`);

/** As one of the panel may see it: the scores of others stay hidden until all are in. */
export const seenBy = (who: string, { scores, ...selection }: Selection) => ({
  ...selection,
  scored: scores.length,
  scores: selection.total ? scores : scores.filter(({ member }) => member === who),
});
