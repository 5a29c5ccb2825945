import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { tableRows, UnreadableTable, type TableRow } from '#tables';
import { KeptFiles } from './kept-files.mongo.js';

const mostColumns = 100;
const longestTitle = 100;

export type KeptTable = { fileId: string; bytes: number; sha256: string; titles: string[] };

/** A table as it was sent: its titles first, then its rows. */
@Injectable()
export class UploadedTables {
  constructor(@Inject(KeptFiles) private readonly files: KeptFiles) {}

  /** Keeps the file and reads its titles; one that is no table is not kept. */
  async keep(body: Readable): Promise<KeptTable> {
    const hash = createHash('sha256');
    const kept = await this.files.keep(body, (piece) => hash.update(piece));
    try {
      return { ...kept, sha256: hash.digest('hex'), titles: kept.bytes === 0 ? [] : await this.titles(kept.fileId) };
    } catch (error) {
      await this.files.drop(kept.fileId);
      throw error instanceof UnreadableTable ? new Refusal('invalid', error.code, error.message) : error;
    }
  }

  drop(fileId: string): Promise<void> {
    return this.files.drop(fileId);
  }

  /** The rows without the titles; a row that could not be read at all may come before or after its place. */
  async *rows(fileId: string): AsyncIterable<TableRow> {
    let isFirst = true;
    for await (const row of tableRows(() => this.files.read(fileId))) {
      if (!isFirst || 'broken' in row) yield row;
      if ('cells' in row) isFirst = false;
    }
  }

  private async titles(fileId: string): Promise<string[]> {
    for await (const row of tableRows(() => this.files.read(fileId)))
      if ('cells' in row) return row.cells.slice(0, mostColumns).map((title) => title.slice(0, longestTitle).trim());
    return [];
  }
}
