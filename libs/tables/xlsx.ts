import { Book } from './book.js';
import { listening, type Attributes } from './listening.js';
import type { Sent, TableRow } from './table.js';
import { zipParts } from './zip-parts.js';

/** `AB12` is in column 27, counted from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const mostColumns = 1_000;
/** As many as a sheet can have. */
const mostLines = 1_048_576;

/** Puts cells together to rows. */
class Sheet {
  readonly rows: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private kind = '';
  private style: string | undefined;
  private value = '';
  private within = '';
  private readonly ears = listening({
    opened: (name, attributes) => this.opened(name, attributes),
    text: (heard) => {
      if (this.within === 'v' || this.within === 't') this.value += heard;
    },
    closed: (name) => this.closed(name),
  });

  constructor(private readonly book: Book) {}

  hear(xml: string): TableRow[] {
    this.ears.hear(xml);
    return this.rows.splice(0);
  }

  private opened(name: string, { r, t = '', s }: Attributes): void {
    this.within = name;
    if (name === 'row') [this.line, this.cells, this.column] = [this.lineAfter(Number(r)), [], -1];
    if (name !== 'c') return;
    [this.column, this.kind, this.style, this.value] = [r ? columnOf(r) : this.column + 1, t, s, ''];
  }

  /** No two rows have one number, whatever the file says: each is told apart by its line. */
  private lineAfter(told: number): number {
    return told > this.line && told <= mostLines ? told : this.line + 1;
  }

  private closed(name: string): void {
    this.within = '';
    if (name === 'c' && this.column >= 0 && this.column < mostColumns) this.cells[this.column] = this.told();
    if (name === 'row' && this.cells.some((cell) => cell)) this.rows.push(rowOf(this.line, this.cells));
  }

  private told(): string {
    switch (this.kind) {
      case 's':
        return this.book.texts[Number(this.value)] ?? '';
      case 'b':
        return String(this.value === '1');
      case '':
      case 'n':
        return this.book.numberIn(this.style, this.value);
      default:
        return this.value;
    }
  }
}

const rowOf = (line: number, cells: string[]): TableRow => ({ line, cells: Array.from(cells, (cell) => cell ?? '') });

export async function* xlsxRows(sent: Sent, sheet?: string): AsyncIterable<TableRow> {
  const book = new Book();
  await book.read(sent);
  const path = book.sheet(sheet);
  const reading = new Sheet(book);
  for await (const { text } of zipParts(sent, (part) => part === path)) yield* reading.hear(text);
}
