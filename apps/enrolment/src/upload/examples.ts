import { specFor, type Decide } from '#domain';
import { evolve, noUpload, type Counts, type SentFile, type Upload, type UploadEvent } from './upload.js';

/** For the specs: a file of applications, and what can happen to it. */
export const sent: SentFile = {
  kind: 'applications',
  cohortId: 'cohort',
  partnershipId: 'partnership',
  strand: 'future-heads',
  fileId: 'file',
  bytes: 1_000,
  by: 'officer',
};
export const fine: Counts = { rows: 3, fine: 3, unchanged: 0, waiting: 0, bad: 0 };
export const troubled: Counts = { rows: 3, fine: 1, unchanged: 0, waiting: 1, bad: 1 };

export const received: UploadEvent = { type: 'UploadReceived', sent };
export const ended: UploadEvent = { type: 'JobEnded', counts: fine };
export const checkedWithTrouble: UploadEvent = { type: 'JobEnded', counts: troubled };
export const failed: UploadEvent = { type: 'JobFailed', code: 'upload.column-missing', sentence: 'No column says urn' };
export const cancelled: UploadEvent = { type: 'JobCancelled' };
export const applying: UploadEvent = { type: 'ApplyingBegun' };
export const undoing: UploadEvent = { type: 'UndoingBegun' };

export const upload = <Command>(decide: Decide<Command, Upload, UploadEvent>) =>
  specFor({ decide, evolve, initial: noUpload });
