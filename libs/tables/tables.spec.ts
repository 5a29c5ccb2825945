import { zipSync, strToU8 } from 'fflate';
import { tableOf, tableRows, UnreadableTable, type Cell, type TableFormat, type TableRow } from '#tables';

const bytesOf = async (rows: Cell[][], format: TableFormat): Promise<Buffer> => {
  const each = (async function* () {
    yield* rows;
  })();
  return Buffer.concat((await tableOf(each, format).toArray()).map((chunk: Uint8Array) => Buffer.from(chunk)));
};

/** As a file comes back from where it is kept: in pieces of some bytes. */
const inPieces = (file: Uint8Array, size: number) =>
  async function* () {
    for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
  };
const read = async (file: Uint8Array, size = 7, sheet?: string): Promise<TableRow[]> =>
  Array.fromAsync(tableRows(inPieces(file, size), sheet));
const ascii = (text: string) => Buffer.from(text, 'utf8');

const frame = (sheet: string, texts = '', first = 'rId2') => ({
  'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>'),
  'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  'xl/sharedStrings.xml': strToU8(`<sst>${texts}</sst>`),
  'xl/workbook.xml': strToU8(
    `<workbook><sheets><sheet name="Front" r:id="${first}"/><sheet r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  ),
});

describe('a table that is written', () => {
  const rows: Cell[][] = [
    ['name', 'minutes', 'since', 'lead'],
    ['Ünal, "Zoë"\nand others', 90, undefined, true],
    ['a < b & c\u0001', 0.5, '2023-09-01', false],
  ];

  it.each(['csv', 'xlsx'] as const)('is read again as it was: %s', async (format) => {
    const again = await read(await bytesOf(rows, format));
    expect(again.map((row) => ('cells' in row ? row.cells : row))).toEqual([
      ['name', 'minutes', 'since', 'lead'],
      ['Ünal, "Zoë"\nand others', '90', '', 'true'],
      [format === 'csv' ? 'a < b & c\u0001' : 'a < b & c\uFFFD', '0.5', '2023-09-01', 'false'],
    ]);
  });

  it('holds no formula, whatever a name begins with', async () => {
    const names = ['=1+1', '+44 151', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', 'fine'];
    const csv = (await bytesOf([names], 'csv')).toString();
    expect(csv.slice(1)).toBe(`'=1+1,'+44 151,'-2,'@SUM(A1),'\tx,"'\rx",'＝1,fine\n`);
    const [row] = await read(await bytesOf([names], 'xlsx'));
    expect(row).toEqual({ line: 1, cells: names });
  });

  it('fails with its source', async () => {
    const broken = (async function* (): AsyncIterable<Cell[]> {
      yield ['one'];
      throw new Error('The database is away');
    })();
    await expect(tableOf(broken, 'csv').toArray()).rejects.toThrow('away');
  });
});

describe('a table that is sent', () => {
  it('as CSV says at which line a row stands, and which rows are none', async () => {
    const rows = await read(ascii('\uFEFFname,urn\r\n"Elm\r\nPrimary",104425\r\n\r\nToo,many,cells\r\nOak,104426'));
    expect(rows.toSorted((one, other) => one.line - other.line)).toEqual([
      { line: 1, cells: ['name', 'urn'] },
      { line: 3, cells: ['Elm\nPrimary', '104425'] },
      { line: 5, broken: expect.stringMatching(/as many cells/) },
      { line: 6, cells: ['Oak', '104426'] },
    ]);
  });

  it.each([
    ['Mary" Smith,104425', 'in the middle'],
    ['"Mary" Smith,104425', 'closing quotation mark'],
    ['"Mary Smith,104425', 'not closed'],
  ])('never repeats what is written in a row that is none: %s', async (row, reason) => {
    const rows = await read(Buffer.from(`name,urn\n${row}\n`));
    expect(rows).toContainEqual({ line: 2, broken: expect.stringContaining(reason) });
    expect(JSON.stringify(rows)).not.toContain('Mary');
  });

  it('may be in Windows-1252, divided by semicolons', async () => {
    expect(await read(Buffer.from('name;town\nZo\xEB;Bootle, L20\n', 'latin1'))).toEqual([
      { line: 1, cells: ['name', 'town'] },
      { line: 2, cells: ['Zoë', 'Bootle, L20'] },
    ]);
  });

  it('is divided as its first line is, however large the pieces it comes in', async () => {
    const file = Buffer.from('name;town\nZo\xEB;Bootle, L20\n', 'latin1');
    expect(await read(file, file.length)).toMatchObject([
      { cells: ['name', 'town'] },
      { cells: ['Zoë', 'Bootle, L20'] },
    ]);
  });

  it('is refused when a row does not end', async () => {
    const endless = ascii(`name\n"${'x'.repeat(1024 * 1024)}\nElm\n`);
    await expect(read(endless, 64 * 1024)).rejects.toMatchObject({ code: 'table.not-csv', message: /^Line 2 / });
  });

  it('as XLSX: the first sheet a person sees, with its gaps, shared and rich texts', async () => {
    const texts = '<si><t>name</t></si><si><r><t>El</t></r><r><t>m &amp; Oak</t></r><rPh><x:t>no</x:t></rPh></si>';
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>from</t></is></c></row><row r="2"><c r="A2"/></row>' +
      '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="b"><v>1</v></c><c r="C4"><f>1+1</f><v>45170</v></c></row>';
    expect(await read(zipSync(frame(sheet, texts)))).toEqual([
      { line: 1, cells: ['name', '', 'from'] },
      { line: 4, cells: ['Elm & Oakno', 'true', '45170'] },
    ]);
  });

  it('as XLSX: each row has a line of its own, whatever number it was given', async () => {
    const numbered = (...numbers: string[]) =>
      numbers.map((r) => `<row r="${r}"><c t="inlineStr"><is><t>${r}</t></is></c></row>`).join('');
    const rows = await read(zipSync(frame(numbered('1', '1', 'one', '-4', '9', '8', '9999999999'))));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 9, 10, 11]);
  });

  it('as XLSX: the sheet that is named, else the first that is not hidden', async () => {
    const file = zipSync({
      ...frame('<row><c><v>2</v></c></row>'),
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="Lists" state="veryHidden" r:id="rId1"/><sheet name="Cohort &amp; 1" r:id="rId2"/></sheets></workbook>',
      ),
    });
    expect(await read(file)).toEqual([{ line: 1, cells: ['2'] }]);
    expect(await read(file, 7, 'Cohort & 1')).toEqual([{ line: 1, cells: ['2'] }]);
    expect(await read(file, 7, 'Lists')).toEqual([{ line: 1, cells: ['9'] }]);
    await expect(read(file, 7, 'lists')).rejects.toMatchObject({
      code: 'table.sheet-unknown',
      message: 'The file has no such sheet; it has Lists, Cohort & 1',
    });
    await expect(read(ascii('name\n'), 7, 'Lists')).rejects.toMatchObject({ code: 'table.sheet-unknown' });
  });

  it.each([
    ['<workbookPr/>', '2023-09-01', '1899-12-31'],
    ['<workbookPr date1904="1"/>', '2027-09-02', '1904-01-02'],
  ])('as XLSX: numbers that are shown as days are days: %s', async (calendar, day, first) => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm&quot;y&quot;"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const sheet =
      '<row><c><v>45170</v></c><c s="1"><v>45170</v></c><c s="2"><v>45170.75</v></c><c s="3"><v>45170</v></c>' +
      '<c s="1"><v>1</v></c><c s="1"><v>-1</v></c><c s="1" t="str"><v>45170</v></c><c s="1"/></row>';
    const parts = frame(sheet);
    const book = '<workbook>' + calendar + '<sheets><sheet name="One" r:id="rId2"/></sheets></workbook>';
    const file = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles), 'xl/workbook.xml': strToU8(book) });
    const cells = ['45170', day, `${day}T18:00:00`, '45170', first, '-1', '45170', ''];
    expect(await read(file)).toEqual([{ line: 1, cells }]);
  });

  it('is refused when it is damaged', async () => {
    const file = zipSync(frame('<row/>', '', 'rId9'));
    await expect(read(file)).rejects.toMatchObject({ code: 'table.not-xlsx' });
    await expect(read(zipSync(frame('<row><c></row>')))).rejects.toBeInstanceOf(UnreadableTable);
    await expect(read(ascii('PK\u0003\u0004nonsense'))).rejects.toMatchObject({ code: 'table.not-xlsx' });
    expect(await read(ascii(''))).toEqual([]);
  });
});
