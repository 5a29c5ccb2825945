import type { Decide } from '#domain';
import { isRunning, type Counts, type Upload, type UploadEvent } from '../upload.js';

export type EndJob = { counts: Counts } | { code: string; sentence: string };

/** The first end counts. */
export const endJob: Decide<EndJob, Upload, UploadEvent> = (command, upload) => {
  if (!isRunning(upload)) return [];
  return 'counts' in command
    ? [{ type: 'JobEnded', counts: command.counts }]
    : [{ type: 'JobFailed', code: command.code, sentence: command.sentence }];
};
