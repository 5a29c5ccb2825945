/** What stands in one cell of a file. */
export type Cell = string | number | boolean | undefined;

/** A column of a list when it is a file: its title, and what a line says in it. */
export type Column<Line> = readonly [title: string, cellOf: (line: Line) => Cell];

/** The list as rows, the titles first. */
export async function* inColumns<Line>(
  columns: readonly Column<Line>[],
  lines: AsyncIterable<Line>,
): AsyncIterable<Cell[]> {
  yield columns.map(([title]) => title);
  for await (const line of lines) yield columns.map(([, cellOf]) => cellOf(line));
}
