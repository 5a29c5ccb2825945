import { Inject, Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#domain';
import { listed, Mongo } from '#mongo';
import type { RowResult } from './row-result.js';
import type { Job } from './upload.js';

/** One row by its line: what each job came to, and who is meant by it where a person has said so. */
export type RowDocument = {
  _id: string;
  uploadId: string;
  line: number;
  settled?: { personId?: string };
} & Partial<Record<Job, RowResult>>;

const troubles: RowResult['outcome'][] = ['bad', 'waiting'];

/** What became of the rows, one document each, without anything that is written in them. */
@Injectable()
export class UploadRows {
  constructor(@Inject(Mongo) private readonly mongo: Mongo) {}

  private get rows() {
    return this.mongo.collection<RowDocument>('upload_rows');
  }

  async prepare(): Promise<void> {
    await this.rows.createIndexes([{ key: { uploadId: 1, line: 1 } }]);
  }

  async ofLines(uploadId: string, lines: number[]): Promise<Map<number, RowDocument>> {
    const found = await this.rows.find({ uploadId, line: { $in: lines } }).toArray();
    return new Map(found.map((row) => [row.line, row]));
  }

  async keep(uploadId: string, job: Job, results: RowResult[]): Promise<void> {
    const writes = results.map((result) => ({
      updateOne: {
        filter: { _id: `${uploadId} ${result.line}` },
        update: { $set: { uploadId, line: result.line, [job]: result } },
        upsert: true,
      },
    }));
    if (writes.length > 0) await this.rows.bulkWrite(writes, { ordered: false });
  }

  async settle(uploadId: string, line: number, settled: { personId?: string }): Promise<void> {
    await this.rows.updateOne({ _id: `${uploadId} ${line}` }, { $set: { settled } });
  }

  /** The rows by line, only those with troubles unless all are asked for. */
  async page(uploadId: string, job: Job, all: boolean, { limit, cursor }: PageRequest): Promise<Page<RowResult>> {
    const { items, ...rest } = await listed(
      this.mongo,
      {
        collection: 'upload_rows',
        where: [{ uploadId }, all ? { [job]: { $exists: true } } : { [`${job}.outcome`]: { $in: troubles } }],
        beside: {},
        order: { by: ['line'], descending: false },
      },
      { limit, ...(cursor !== undefined && { cursor }) },
    );
    return { ...rest, items: items.map((row) => row[job] as RowResult) };
  }
}
