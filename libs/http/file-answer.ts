import { StreamableFile } from '@nestjs/common';
import { mediaTypes, tableOf, type Cell, type TableFormat } from '#tables';

type Row = Cell[];

/** A table as the answer to a request: a file to be saved under a name, written while it is sent. */
export const fileAnswer = async (
  rows: AsyncIterable<Row>,
  format: TableFormat,
  name: string,
): Promise<StreamableFile> =>
  new StreamableFile(tableOf(await begun(rows), format), {
    type: mediaTypes[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });

/** The titles and the first row are there before the answer begins: what is refused then is refused, not broken off. */
const begun = async (rows: AsyncIterable<Row>): Promise<AsyncIterable<Row>> => {
  const iterator = rows[Symbol.asyncIterator]();
  const first = [await iterator.next(), await iterator.next()];
  return goingOn(first, iterator);
};

async function* goingOn(first: IteratorResult<Row>[], rest: AsyncIterator<Row>): AsyncIterable<Row> {
  try {
    for (const { done, value } of first) if (done !== true) yield value;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
