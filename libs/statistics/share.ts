/** A part of a whole; a whole of nothing has no value, never 0. */
export type Share = { numerator: number; denominator: number; value: number | null };

/** Numerator over denominator; throws on counts that cannot be. */
export const share = (numerator: number, denominator: number): Share => {
  if (!(numerator >= 0 && denominator >= 0)) throw new RangeError(`No share: ${numerator} of ${denominator}`);
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
};

/** The share of several groups together: parts and wholes are added, percentages never averaged. */
export const together = (shares: readonly { numerator: number; denominator: number }[]): Share =>
  share(
    shares.reduce((sum, { numerator }) => sum + numerator, 0),
    shares.reduce((sum, { denominator }) => sum + denominator, 0),
  );
