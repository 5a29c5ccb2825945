/** What several rounds came to. */
export type Spread = { median: number; low: number; high: number };

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

/** The middle value, of an even number the mean of both in the middle; NaN of none. */
export const medianOf = (values: readonly number[]): number => {
  const inOrder = sorted(values);
  const [below, above] = [inOrder[Math.ceil(inOrder.length / 2) - 1], inOrder[Math.floor(inOrder.length / 2)]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
};

/** The median with the lowest and the highest value. */
export const spreadOf = (values: readonly number[]): Spread => {
  const inOrder = sorted(values);
  return { median: medianOf(values), low: inOrder[0] ?? Number.NaN, high: inOrder.at(-1) ?? Number.NaN };
};

/** The value that a share (0 to 1) of all do not exceed, by nearest rank: always one that was measured. */
export const quantileOf = (values: readonly number[], share: number): number =>
  sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;

/** Ours ÷ theirs, round by round: what the machine did besides in a round falls on both. */
export const ratiosOf = (ours: readonly number[], theirs: readonly number[]): Spread =>
  spreadOf(ours.slice(0, theirs.length).map((value, round) => value / (theirs[round] ?? Number.NaN)));

/** Least squares: how much y grows per unit of x. */
export const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};
