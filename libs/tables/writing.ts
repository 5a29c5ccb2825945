import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Cell } from './table.js';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const mediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The rows as a file, written as they come. Text is never a formula, whatever it begins with, in either format. */
export const tableOf = (rows: AsyncIterable<Cell[]>, format: TableFormat): Readable =>
  format === 'csv' ? csvOf(rows) : Readable.from(xlsxOf(rows));

/** With a byte order mark, without which a spreadsheet takes it for Windows-1252. */
const csvOf = (rows: AsyncIterable<Cell[]>): Readable => {
  const source = Readable.from(rows);
  const written = stringify({ bom: true, escape_formulas: true, cast: { boolean: String } });
  source.on('error', (error) => written.destroy(error));
  return source.pipe(written);
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const relationships = `${schemas}/officeDocument/2006/relationships`;
const main = `${schemas}/spreadsheetml/2006/main`;
const word = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that makes a workbook of one sheet (ECMA-376). */
const frame: Record<string, string> = {
  '[Content_Types].xml': `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${word}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${word}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

async function* xlsxOf(rows: AsyncIterable<Cell[]>): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const part = (name: string): ZipDeflate => {
    const added = new ZipDeflate(name);
    zip.add(added);
    return added;
  };
  for (const [name, text] of Object.entries(frame)) part(name).push(strToU8(text), true);
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${xml}<worksheet xmlns="${main}"><sheetData>`));
  for await (const row of rows) {
    sheet.push(strToU8(`<row>${row.map(cellOf).join('')}</row>`));
    yield* ready.splice(0);
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* ready;
}

const longestCell = 32_767;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text stands in the sheet as text: a cell that is no formula does not become one by its first character. */
const cellOf = (cell: Cell): string => {
  if (cell === undefined) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${Number(cell)}</v></c>`;
  const said = cell.slice(0, longestCell).replaceAll(/[^\t\n\r\u0020-\uFFFD]/gu, '\uFFFD');
  const safe = said.replaceAll(/[&<>]/g, (letter) => entities[letter] ?? letter);
  return `<c t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
};
