import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse, type CsvError } from 'csv-parse';
import { UnreadableTable, type Sent, type TableRow } from './table.js';

const longestRow = 1024 * 1024;

export async function* csvRows(sent: Sent): AsyncIterable<TableRow> {
  const [encoding, delimiter] = [await encodingOf(sent), await delimiterOf(sent)];
  const broken: TableRow[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: longestRow,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  parser.on('skip', (error: CsvError | undefined) => {
    if (error?.code === 'CSV_MAX_RECORD_SIZE')
      parser.destroy(tooLong(error)); // it has lost what stood behind it
    else broken.push(brokenBy(error));
  });
  const fed = pipeline(Readable.from(textsOf(sent, encoding)), parser).catch(() => undefined); // told by the parser too
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield* broken.splice(0);
    yield { line: info.lines, cells: record };
  }
  await fed;
  yield* broken;
}

const tooLong = ({ lines }: CsvError) =>
  new UnreadableTable('table.not-csv', `Line ${String(lines)} is longer than a megabyte, or a quote is not closed`);

const brokenBy = (error: CsvError | undefined): TableRow => ({
  line: Number(error?.['lines'] ?? 0),
  broken: (error && saying[error.code]) ?? 'It is not a row of separated values',
});

/** In words of our own: the parser repeats what is written there. */
const saying: Partial<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'It has not as many cells as the first row',
  INVALID_OPENING_QUOTE: 'A quotation mark stands in the middle of a cell',
  CSV_INVALID_CLOSING_QUOTE: 'Something stands between a closing quotation mark and the next cell',
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is not closed',
};

/** Spreadsheets save text as UTF-8 or as Windows-1252. */
export const encodingOf = async (sent: Sent): Promise<'utf-8' | 'windows-1252'> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of sent()) utf8.decode(piece, { stream: true });
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw error;
  }
};

/** A spreadsheet puts a semicolon where the comma divides decimals. */
const delimiterOf = async (sent: Sent): Promise<string> => {
  let head = '';
  for await (const piece of sent()) {
    head += Buffer.from(piece).toString('latin1');
    if (head.includes('\n') || head.length > longestRow) break;
  }
  const [first = ''] = head.split('\n', 1);
  const times = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ',';
};

async function* textsOf(sent: Sent, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const piece of sent()) {
    const text = held + decoder.decode(piece, { stream: true });
    // The parser would count a line break inside quotes twice, so its two halves stay together until they are one.
    held = text.endsWith('\r') ? '\r' : '';
    yield (held ? text.slice(0, -1) : text).replaceAll('\r\n', '\n');
  }
  yield held + decoder.decode();
}
