import type { Line } from './ledger-file.js';

/** From accepted to seen at the end of the chain, in milliseconds, of the steps of tallies with ordinary steps only. */
export const latencies = (lines: Line[], { from, until }: { from: number; until: number }): number[] => {
  const asked = lines.filter((line) => line.kind === 'asked');
  const odd = new Set(asked.filter(({ step }) => step !== 'step').map(({ tally }) => tally));
  const acceptedAt = new Map(
    lines
      .filter((line) => line.kind === 'accepted')
      .filter(({ at, tally }) => at >= from && at <= until && !odd.has(tally))
      .map(({ entry, at }) => [entry, at]),
  );
  return lines
    .filter((line) => line.kind === 'effect')
    .filter(({ stream }) => stream.startsWith('feedback'))
    .flatMap(({ entry, at }) => (acceptedAt.has(entry) ? [at - acceptedAt.get(entry)!] : []));
};

export const percentile = (values: number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
