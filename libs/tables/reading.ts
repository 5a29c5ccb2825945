import { csvRows } from './csv.js';
import { UnreadableTable, type Sent, type TableRow } from './table.js';
import { xlsxRows } from './xlsx.js';

/**
 * The rows of a CSV file (UTF-8 or Windows-1252; comma, semicolon or tab) or of a sheet of an XLSX file, the first one that
 * is not hidden unless another is named; told by its first bytes. Days are ISO 8601, also of the calendar from 1904. Of the
 * file no more is in memory than a piece, of an XLSX also its list of texts; throws UnreadableTable.
 */
export async function* tableRows(sent: Sent, sheet?: string): AsyncIterable<TableRow> {
  if (await isZip(sent)) yield* xlsxRows(sent, sheet);
  else if (sheet === undefined) yield* csvRows(sent);
  else throw new UnreadableTable('table.sheet-unknown', 'A CSV file has no sheets');
}

const isZip = async (sent: Sent): Promise<boolean> => {
  for await (const piece of sent()) return piece[0] === 0x50 && piece[1] === 0x4b;
  return false;
};
