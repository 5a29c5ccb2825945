/** A row of a file of the register by column name; a column may be missing. */
export type Row = Record<string, string | undefined>;

/** Why a row cannot be used. */
export class BadRow extends Error {}

/** Blank and missing are the same: the register does not say. A line break inside a value is a space. */
export const text = (row: Row, column: string): string | undefined =>
  row[column]?.replaceAll(/\s+/g, ' ').trim() || undefined;

/** The value, if there is one; throws BadRow with the column and the value when it has not this shape. */
export const matching = (row: Row, column: string, shape: RegExp): string | undefined => {
  const value = text(row, column);
  return value === undefined || shape.test(value) ? value : bad(column, value);
};

export const needed = (row: Row, column: string, shape: RegExp): string =>
  matching(row, column, shape) ?? bad(column, '');

/** The register writes 31-08-2024; other extracts of it write 2024-08-31. */
export const dayIn = (row: Row, column: string): string | undefined => {
  const value = matching(row, column, /^(\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2})$/);
  return value?.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1');
};

export const bad = (column: string, value: string): never => {
  throw new BadRow(value === '' ? `${column} is blank` : `${column} cannot be ${JSON.stringify(value.slice(0, 60))}`);
};
