import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean, IsOptional } from 'class-validator';
import { mayCheckAgain } from '../may-check-again.js';
import type { Upload, UploadEvent } from '../upload.js';

export class ApplyUpload {
  @Id() uploadId!: string;
  /** Carries out the others when some rows are bad or wait for a decision. */
  @IsOptional() @IsBoolean() leaveOutBad?: boolean;
}

export const applyUpload: Decide<ApplyUpload, Upload, UploadEvent> = ({ leaveOutBad = false }, upload) => {
  mayCheckAgain(upload);
  if (upload.status !== 'checked') throw new Refusal('conflict', 'upload.not-checked', 'It has not been checked');
  const { bad, waiting } = upload.counts;
  if (bad + waiting > 0 && !leaveOutBad)
    throw new Refusal(
      'conflict',
      'upload.has-bad-rows',
      'Some rows are bad or wait for a decision: settle them, or leave them out with `leaveOutBad`',
      {
        bad,
        waiting,
      },
    );
  return [{ type: 'ApplyingBegun' }];
};
