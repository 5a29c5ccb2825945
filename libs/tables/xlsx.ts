import sax from 'sax';
import { UnreadableTable, type Sent, type TableRow } from './table.js';
import { zipParts } from './zip-parts.js';

type Attributes = Record<string, string>;
type Ears = {
  opened?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  closed?: (name: string) => void;
};

/** Hears XML as it comes; names without their prefix, as some programs write one. */
const listening = ({ opened, text, closed }: Ears): { hear: (xml: string) => void } => {
  const parser = sax.parser(true, { position: false });
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  Object.assign(parser, {
    onopentag: (tag: { name: string; attributes: Attributes }) => opened?.(bare(tag.name), tag.attributes),
    ontext: (heard: string) => text?.(heard),
    onclosetag: (name: string) => closed?.(bare(name)),
    onerror: () => {
      throw new UnreadableTable('table.not-xlsx', 'The file is damaged, or no XLSX file');
    },
  });
  return { hear: (xml) => void parser.write(xml) };
};

/** What a sheet refers to: the list of texts, and which part of the file is the first sheet. */
class Book {
  readonly texts: string[] = [];
  private firstSheet: string | undefined;
  private readonly targets = new Map<string, string>();
  private within = '';
  private readonly parts: Record<string, Ears> = {
    'xl/workbook.xml': {
      opened: (name, attributes) => {
        if (name === 'sheet') this.firstSheet ??= attributes['r:id'] ?? '';
      },
    },
    'xl/_rels/workbook.xml.rels': {
      opened: (_, { Id, Target }) => {
        if (Id && Target) this.targets.set(Id, Target);
      },
    },
    'xl/sharedStrings.xml': {
      opened: (name) => {
        if (name === 'si') this.texts.push('');
        this.within = name;
      },
      text: (heard) => {
        if (this.within === 't') this.texts.push(`${this.texts.pop() ?? ''}${heard}`);
      },
      closed: () => {
        this.within = '';
      },
    },
  };

  async read(sent: Sent): Promise<void> {
    const heard = new Map<string, ReturnType<typeof listening>>();
    for await (const { name, text } of zipParts(sent, (part) => part in this.parts)) {
      if (!heard.has(name)) heard.set(name, listening(this.parts[name] ?? {}));
      heard.get(name)?.hear(text);
    }
  }

  /** The path of the first sheet as the person sees them. */
  get sheet(): string {
    const target = this.targets.get(this.firstSheet ?? '');
    if (target === undefined) throw new UnreadableTable('table.not-xlsx', 'The file has no sheet');
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
}

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
  private value = '';
  private within = '';
  private readonly ears = listening({
    opened: (name, attributes) => this.opened(name, attributes),
    text: (heard) => {
      if (this.within === 'v' || this.within === 't') this.value += heard;
    },
    closed: (name) => this.closed(name),
  });

  constructor(private readonly texts: readonly string[]) {}

  hear(xml: string): TableRow[] {
    this.ears.hear(xml);
    return this.rows.splice(0);
  }

  private opened(name: string, { r, t = '' }: Attributes): void {
    this.within = name;
    if (name === 'row') [this.line, this.cells, this.column] = [this.lineAfter(Number(r)), [], -1];
    if (name === 'c') [this.column, this.kind, this.value] = [r ? columnOf(r) : this.column + 1, t, ''];
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
    if (this.kind === 's') return this.texts[Number(this.value)] ?? '';
    return this.kind === 'b' ? String(this.value === '1') : this.value;
  }
}

const rowOf = (line: number, cells: string[]): TableRow => ({ line, cells: Array.from(cells, (cell) => cell ?? '') });

export async function* xlsxRows(sent: Sent): AsyncIterable<TableRow> {
  const book = new Book();
  await book.read(sent);
  const path = book.sheet;
  const sheet = new Sheet(book.texts);
  for await (const { text } of zipParts(sent, (part) => part === path)) yield* sheet.hear(text);
}
