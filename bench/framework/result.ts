import type { Figures, Goal, Result } from './definition.js';
import { ratiosOf, spreadOf } from './statistics.js';

const judged = (goal: Goal, is: number) => ({
  ...goal,
  is,
  met: is >= (goal.atLeast ?? -Infinity) && is <= (goal.atMost ?? Infinity),
});

/** Puts the rounds of us and our peers into one line of figures. */
export const resultOf = (name: string, figures: Figures): Result => {
  const { unit, ours, peers = {}, cpu = {}, goals = [], more } = figures;
  const of = spreadOf(ours);
  const ratios = Object.entries(peers).map(([peer, rounds]) => [peer, ratiosOf(ours, rounds)] as const);
  const medians = Object.fromEntries(ratios.map(([peer, { median }]) => [peer, median]));
  const goal = goals.map((one) => judged(one, one.peer === undefined ? of.median : (medians[one.peer] ?? Number.NaN)));
  return {
    name,
    case: figures.case,
    unit,
    ours: of,
    peers: Object.fromEntries(Object.entries(peers).map(([peer, rounds]) => [peer, spreadOf(rounds)])),
    ratios: medians,
    spread: Object.fromEntries(ratios.map(([peer, { low, high }]) => [peer, [low, high]])),
    cpu,
    goal,
    met: goal.length === 0 ? null : goal.every(({ met }) => met),
    ...(more ? { more } : {}),
  };
};
