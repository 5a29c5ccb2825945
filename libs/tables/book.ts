import { dayOfSerial, showsDay } from './days.js';
import { listening, type Ears } from './listening.js';
import { UnreadableTable, type Sent } from './table.js';
import { zipParts } from './zip-parts.js';

type SheetEntry = { name: string; id: string; isHidden: boolean };

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';

/** What a sheet refers to: the list of texts, which numbers are days, and which part of the file each sheet is. */
export class Book {
  readonly texts: string[] = [];
  private calendar: 1900 | 1904 = 1900;
  private readonly sheets: SheetEntry[] = [];
  private readonly targets = new Map<string, string>();
  private readonly codes = new Map<number, string>();
  private readonly formats: number[] = [];
  private readonly parts: Record<string, Ears> = {
    'xl/workbook.xml': this.workbook(),
    'xl/_rels/workbook.xml.rels': {
      opened: (_, { Id, Target }) => {
        if (Id && Target) this.targets.set(Id, Target);
      },
    },
    'xl/styles.xml': this.styles(),
    'xl/sharedStrings.xml': this.shared(),
  };

  async read(sent: Sent): Promise<void> {
    const heard = new Map<string, ReturnType<typeof listening>>();
    for await (const { name, text } of zipParts(sent, (part) => part in this.parts)) {
      if (!heard.has(name)) heard.set(name, listening(this.parts[name] ?? {}));
      heard.get(name)?.hear(text);
    }
  }

  /** The path of a sheet, or of the first that a person sees; throws UnreadableTable when there is none of that name. */
  sheet(name?: string): string {
    const chosen = this.sheets.find((sheet) => (name === undefined ? !sheet.isHidden : sheet.name === name));
    const target = this.targets.get(chosen?.id ?? '');
    if (!chosen && name !== undefined) throw this.unknown();
    if (target === undefined) throw new UnreadableTable('table.not-xlsx', 'The file has no sheet');
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  /** A number as it is meant in a style: some are days. */
  numberIn(style: string | undefined, written: string): string {
    const format = this.formats[Number(style ?? 0)] ?? 0;
    return showsDay(format, this.codes.get(format)) ? dayOfSerial(written, this.calendar) : written;
  }

  private unknown(): UnreadableTable {
    const there = this.sheets.map(({ name }) => name).join(', ');
    return new UnreadableTable('table.sheet-unknown', `The file has no such sheet; it has ${there}`);
  }

  private workbook(): Ears {
    return {
      opened: (name, { name: called = '', 'r:id': id = '', state = '', date1904 }) => {
        if (name === 'workbookPr' && isTrue(date1904)) this.calendar = 1904;
        if (name === 'sheet') this.sheets.push({ name: called, id, isHidden: state.toLowerCase().includes('hidden') });
      },
    };
  }

  private styles(): Ears {
    let isOfCells = false;
    return {
      opened: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'cellXfs') isOfCells = true;
        if (name === 'numFmt') this.codes.set(Number(numFmtId), formatCode);
        if (name === 'xf' && isOfCells) this.formats.push(Number(numFmtId));
      },
      closed: (name) => {
        if (name === 'cellXfs') isOfCells = false;
      },
    };
  }

  private shared(): Ears {
    let within = '';
    return {
      opened: (name) => {
        if (name === 'si') this.texts.push('');
        within = name;
      },
      text: (heard) => {
        if (within === 't') this.texts.push(`${this.texts.pop() ?? ''}${heard}`);
      },
      closed: () => {
        within = '';
      },
    };
  }
}
