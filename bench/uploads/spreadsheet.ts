import { strToU8, zipSync } from 'fflate';

const workbook = '<workbook><sheets><sheet name="Sheet1" r:id="rId1"/></sheets></workbook>';
const relationships = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** An XLSX file as spreadsheet programs write it: every text once in a list, and the cells say which. */
export const spreadsheetOf = (rows: Iterable<string[]>): Uint8Array => {
  const numbers = new Map<string, number>();
  const cellOf = (text: string): string => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `<c t="s"><v>${number}</v></c>`;
  };
  const lines = Array.from(rows, (row) => `<row>${row.map(cellOf).join('')}</row>`);
  const texts = Array.from(numbers.keys(), (text) => `<si><t>${text}</t></si>`);
  return zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relationships),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${texts.join('')}</sst>`),
  });
};
