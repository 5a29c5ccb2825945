import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Cause, type Committed, type Page, type PageRequest, type Reach } from '#domain';
import type { Stored } from '#mongo';
import type { Cell, TableRow } from '#tables';
import { hasChanged } from '../changed-since.js';
import { inGroups } from '../in-groups.js';
import { mapColumns, type MapColumns } from './commands/map-columns.js';
import type { ReadAs } from './commands/receive-upload.js';
import { settleRow, type SettleRow } from './commands/settle-row.js';
import type { RowResult } from './row-result.js';
import type { Job, Upload } from './upload.js';
import { UploadRows } from './upload-rows.mongo.js';
import { UploadedTables } from './uploaded-tables.mongo.js';
import { Uploads } from './uploads.mongo.js';

const rowsAtOnce = 200;

/** What a person sees of an upload and decides about it. */
@Injectable()
export class UploadDesk {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(UploadRows) private readonly results: UploadRows,
    @Inject(UploadedTables) private readonly tables: UploadedTables,
  ) {}

  async shown(uploadId: string, reach: Reach): Promise<Stored<Upload>> {
    const stored = await this.uploads.get(uploadId, reach);
    const { mapping, sheet } = stored.details;
    const titles = await this.titlesOf(stored.state).catch(isGone);
    const read = { ...(titles && { titles }), columns: mapping, ...(sheet !== undefined && { sheet }) };
    return { ...stored, state: { ...stored.state, ...read } as unknown as Upload };
  }

  async rows(
    uploadId: string,
    { job, all, page }: { job: Job; all: boolean; page: PageRequest },
    reach: Reach,
  ): Promise<Page<RowResult>> {
    const { changedAt } = await this.uploads.get(uploadId, reach);
    return hasChanged(changedAt, page.updatedSince) ? this.results.page(uploadId, job, all, page) : { items: [] };
  }

  async map(command: MapColumns, cause: Cause): Promise<Committed> {
    const { uploadId, columns } = command;
    const { state } = await this.uploads.get(uploadId, cause.reach);
    const asked = { ...command, titles: await this.titlesOf(state) };
    const mapped = await this.uploads.handle(uploadId, asked, mapColumns, cause);
    if (state.status !== 'none') await this.uploads.rememberMapping(state.kind, state.partnershipId, columns);
    return mapped;
  }

  async settle(command: SettleRow, cause: Cause): Promise<Committed> {
    const { uploadId, line, personId } = command;
    const row = (await this.results.ofLines(uploadId, [line])).get(line);
    const candidates = row?.settled ? undefined : row?.checking?.candidates;
    const settled = await this.uploads.handle(uploadId, { ...command, candidates }, settleRow, cause);
    await this.results.settle(uploadId, line, personId === undefined ? {} : { personId });
    return settled;
  }

  /** The rows with trouble as they were sent, in front of each its line and what is wrong. */
  async errorRows(uploadId: string, job: Job, reach: Reach): Promise<AsyncIterable<Cell[]>> {
    const { state, details } = await this.uploads.get(uploadId, reach);
    const { sheet } = details as Partial<ReadAs>;
    const titles = await this.titlesOf(state);
    const rows = state.status === 'none' ? [] : this.tables.rows(state.fileId, sheet);
    return this.withErrors(uploadId, job, titles, rows as AsyncIterable<TableRow>);
  }

  private async titlesOf(upload: Upload): Promise<string[]> {
    return upload.status === 'none' ? [] : this.tables.titles(upload.fileId);
  }

  private async *withErrors(
    uploadId: string,
    job: Job,
    titles: string[],
    rows: AsyncIterable<TableRow>,
  ): AsyncIterable<Cell[]> {
    yield ['line', 'code', 'column', 'reason', ...titles];
    for await (const group of inGroups(rows, rowsAtOnce)) {
      const results = await this.results.ofLines(
        uploadId,
        group.map(({ line }) => line),
      );
      for (const row of group) {
        const result = results.get(row.line)?.[job];
        if (!result || result.outcome === 'fine' || result.outcome === 'unchanged') continue;
        yield [row.line, result.code, result.column, result.reason, ...('cells' in row ? row.cells : [])];
      }
    }
  }
}

/** What is shown of an upload stays when its file is gone. */
const isGone = (error: unknown): undefined => {
  if (error instanceof Refusal && error.kind === 'gone') return undefined;
  throw error;
};
