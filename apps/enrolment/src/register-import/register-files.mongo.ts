import { Inject, Injectable } from '@nestjs/common';
import { Mongo } from '#mongo';
import { tableRows, UnreadableTable } from '#tables';
import { KeptFiles } from '../kept-files.mongo.js';
import { UnreadableRegister, type Line } from './rejected-rows.js';

@Injectable()
export class RegisterFiles extends KeptFiles {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, 'register_files', () => new UnreadableRegister('register.file-gone', 'A file is kept for seven days'));
  }

  /** The rows of a file, one after the other; throws UnreadableRegister when it lacks one of the columns it must have. */
  async *lines(fileId: string, neededColumns: readonly string[]): AsyncIterable<Line> {
    let titles: string[] | undefined;
    try {
      for await (const row of tableRows(() => this.read(fileId))) {
        if ('broken' in row) yield row;
        else if (titles === undefined) titles = mustHave(neededColumns, row.cells);
        else yield { line: row.line, row: Object.fromEntries(titles.map((title, at) => [title, row.cells[at]])) };
      }
    } catch (error) {
      throw error instanceof UnreadableTable ? new UnreadableRegister(error.code, error.message) : error;
    }
  }
}

const mustHave = (neededColumns: readonly string[], titles: string[]): string[] => {
  const missing = neededColumns.filter((column) => !titles.includes(column));
  if (missing.length > 0)
    throw new UnreadableRegister('register.column-missing', `The file has no column ${missing.join(', ')}`);
  return titles;
};
