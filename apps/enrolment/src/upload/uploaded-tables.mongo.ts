import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { tableRows, UnreadableTable, type TableRow } from '#tables';
import type { KeptFile } from '../kept-files.mongo.js';
import { UploadedFiles } from './uploaded-files.mongo.js';

const mostColumns = 100;
const longestTitle = 100;
const theTitles = 'titles';

export type KeptTable = KeptFile & { titles: string[] };

/** A table as it was sent: its titles first, then its rows. */
@Injectable()
export class UploadedTables {
  constructor(@Inject(UploadedFiles) private readonly files: UploadedFiles) {}

  /** Keeps the file and reads the titles of the sheet; one that is no table is not kept. */
  async keep(body: Readable, sheet?: string): Promise<KeptTable> {
    const kept = await this.files.keep(body);
    try {
      const titles = kept.bytes === 0 ? [] : await this.firstRow(kept.fileId, sheet);
      await this.files.note(kept.fileId, theTitles, titles);
      return { ...kept, titles };
    } catch (error) {
      await this.files.drop(kept.fileId);
      throw error instanceof UnreadableTable ? new Refusal('invalid', error.code, error.message) : error;
    }
  }

  /** Of a file that has none they are somebody’s row: they disappear with it. */
  async titles(fileId: string): Promise<string[]> {
    return (await this.files.noted(fileId, theTitles)) as string[];
  }

  mustBeThere(fileId: string): Promise<void> {
    return this.files.mustBeThere(fileId);
  }

  drop(fileId: string): Promise<void> {
    return this.files.drop(fileId);
  }

  /** The rows without the titles; a row that could not be read at all may come before or after its place. */
  async *rows(fileId: string, sheet?: string): AsyncIterable<TableRow> {
    let isFirst = true;
    for await (const row of tableRows(() => this.files.read(fileId), sheet)) {
      if (!isFirst || 'broken' in row) yield row;
      if ('cells' in row) isFirst = false;
    }
  }

  private async firstRow(fileId: string, sheet?: string): Promise<string[]> {
    for await (const row of tableRows(() => this.files.read(fileId), sheet))
      if ('cells' in row) return row.cells.slice(0, mostColumns).map((title) => title.slice(0, longestTitle).trim());
    return [];
  }
}
