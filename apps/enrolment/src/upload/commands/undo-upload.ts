import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Upload, UploadEvent } from '../upload.js';

/** Takes back what can still be taken back: each row that cannot says why. */
export class UndoUpload {
  @Id() uploadId!: string;
}

export const undoUpload: Decide<UndoUpload, Upload, UploadEvent> = (_, upload) => {
  if (upload.status === 'none') throw new Refusal('not-found', 'upload.unknown', 'There is no such upload');
  const isCarriedOut = upload.status === 'applied' || (upload.status === 'cancelled' && upload.during !== 'checking');
  if (!isCarriedOut) throw new Refusal('conflict', 'upload.nothing-to-undo', 'Nothing of it was carried out');
  return [{ type: 'UndoingBegun' }];
};
