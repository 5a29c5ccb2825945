import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isRunning, type Upload, type UploadEvent } from '../upload.js';

/** Stops the job that goes through the rows; what it has done until then stays. */
export class CancelUpload {
  @Id() uploadId!: string;
}

export const cancelUpload: Decide<CancelUpload, Upload, UploadEvent> = (_, upload) => {
  if (upload.status === 'none') throw new Refusal('not-found', 'upload.unknown', 'There is no such upload');
  if (!isRunning(upload)) throw new Refusal('conflict', 'upload.no-job', 'Its rows are not being gone through');
  return [{ type: 'JobCancelled' }];
};
