import { StreamableFile } from '@nestjs/common';
import { mediaTypes, tableOf, type Cell, type TableFormat } from '#tables';

/** A table as the answer to a request: a file to be saved under a name, written while it is sent. */
export const fileAnswer = (rows: AsyncIterable<Cell[]>, format: TableFormat, name: string): StreamableFile =>
  new StreamableFile(tableOf(rows, format), {
    type: mediaTypes[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });
