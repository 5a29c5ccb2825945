import { Refusal } from '#domain';
import { isRunning, type SentFile, type Upload } from './upload.js';

/** An upload of which nothing was carried out yet, and nothing is being done; else a refusal that says why not. */
export const mayCheckAgain = (upload: Upload): SentFile => {
  if (upload.status === 'none') throw new Refusal('not-found', 'upload.unknown', 'There is no such upload');
  if (isRunning(upload)) throw new Refusal('conflict', 'upload.job-running', 'Its rows are being gone through now');
  const untouched =
    upload.status === 'checked' ||
    upload.status === 'failed' ||
    (upload.status === 'cancelled' && upload.during === 'checking');
  if (!untouched) throw new Refusal('conflict', 'upload.already-applied', 'Its rows were carried out already');
  return upload;
};
