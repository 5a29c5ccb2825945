import { csvRows } from './csv.js';
import type { Sent, TableRow } from './table.js';
import { xlsxRows } from './xlsx.js';

/**
 * The rows of a CSV file (UTF-8 or Windows-1252; comma, semicolon or tab) or of the first sheet of an XLSX file, told by
 * its first bytes. Of the file no more is in memory than a piece, of an XLSX also its list of texts; throws UnreadableTable.
 */
export async function* tableRows(sent: Sent): AsyncIterable<TableRow> {
  yield* (await isZip(sent)) ? xlsxRows(sent) : csvRows(sent);
}

const isZip = async (sent: Sent): Promise<boolean> => {
  for await (const piece of sent()) return piece[0] === 0x50 && piece[1] === 0x4b;
  return false;
};
