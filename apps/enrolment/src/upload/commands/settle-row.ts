import { Id, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsOptional } from 'class-validator';
import { mayCheckAgain } from '../may-check-again.js';
import type { Upload, UploadEvent } from '../upload.js';

/** Says who is meant by a row that may be someone who is known already. */
export class SettleRow {
  @Id() uploadId!: string;
  @Whole(1, 10_000_000) line!: number;
  /** Who it is; left out where it is somebody new. */
  @IsOptional() @Id() personId?: string;
}

export type RowToSettle = SettleRow & {
  /** Who it may be, as the check found. */
  candidates: readonly string[] | undefined;
};

export const settleRow: Decide<RowToSettle, Upload, UploadEvent> = ({ line, personId, candidates }, upload) => {
  mayCheckAgain(upload);
  if (upload.status !== 'checked') throw new Refusal('conflict', 'upload.not-checked', 'It has not been checked');
  if (!candidates) throw new Refusal('conflict', 'upload.row-not-waiting', `Line ${line} does not wait for a decision`);
  if (personId !== undefined && !candidates.includes(personId))
    throw new Refusal('invalid', 'upload.not-a-candidate', 'It is none of those whom the row may mean');
  return [{ type: 'RowSettled', line }];
};
