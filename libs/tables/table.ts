/** One cell as it is written; undefined is an empty one. */
export type Cell = string | number | boolean | undefined;

/** A file that can be read from its beginning as often as needed. */
export type Sent = () => AsyncIterable<Uint8Array>;

/** One row of a table that was sent: `line` is its place in the file, counted from 1; the header is a row like any other. */
export type TableRow = { line: number; cells: string[] } | { line: number; broken: string };

/** Why a file as a whole cannot be read as a table; the code is permanent. */
export class UnreadableTable extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}
