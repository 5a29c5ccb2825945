import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse, type CsvError } from 'csv-parse';
import type { Sent, TableRow } from './table.js';

const longestRow = 1024 * 1024;

export async function* csvRows(sent: Sent): AsyncIterable<TableRow> {
  const { encoding, delimiter } = await formOf(sent);
  const broken: TableRow[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: longestRow,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  parser.on('skip', (error: CsvError | undefined) => broken.push(brokenBy(error)));
  const fed = pipeline(Readable.from(textsOf(sent, encoding)), parser).catch(() => undefined); // told by the parser too
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield* broken.splice(0);
    yield { line: info.lines, cells: record };
  }
  await fed;
  yield* broken;
}

const brokenBy = (error: CsvError | undefined): TableRow => ({
  line: Number(error?.['lines'] ?? 0),
  broken: error?.message ?? 'It is not a row of separated values',
});

/** Spreadsheets save text as UTF-8 or as Windows-1252, and put a semicolon where the comma divides decimals. */
const formOf = async (sent: Sent): Promise<{ encoding: string; delimiter: string }> => {
  let [encoding, head] = ['utf-8', ''];
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of sent()) {
      const text = utf8.decode(piece, { stream: true });
      if (!head.includes('\n')) head += text;
    }
    utf8.decode();
  } catch {
    encoding = 'windows-1252';
  }
  const [first = ''] = head.split('\n', 1);
  const times = (mark: string): number => first.split(mark).length;
  return { encoding, delimiter: [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ',' };
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
