import { Refusal, type Decide } from '#domain';
import { isRunning, type Upload, type UploadEvent } from '../upload.js';

export type PassRows = { rows: number };

/** Refused once the job is over: whoever still works on it stops. */
export const passRows: Decide<PassRows, Upload, UploadEvent> = ({ rows }, upload) => {
  if (!isRunning(upload)) throw new Refusal('conflict', 'upload.no-job', 'Its rows are not being gone through');
  return rows > upload.rows ? [{ type: 'RowsPassed', rows }] : [];
};
