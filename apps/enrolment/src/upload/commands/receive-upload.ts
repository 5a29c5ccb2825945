import { Refusal, type Decide } from '#domain';
import type { Mapping } from '../fields.js';
import type { SentFile, Upload, UploadEvent } from '../upload.js';

/** How the table is read: its titles, what they were taken for, and its sheet if one was named. */
export type ReadAs = { titles: string[]; mapping: Mapping; sheet?: string | undefined };
export type ReceiveUpload = SentFile & ReadAs;

/** It is checked at once; nothing is carried out before a person says so. */
export const receiveUpload: Decide<ReceiveUpload, Upload, UploadEvent> = (command, upload) => {
  if (upload.status !== 'none') return [];
  const { titles, mapping, sheet, ...sent } = command;
  if (titles.length === 0) throw new Refusal('invalid', 'upload.empty', 'The file has no row of titles');
  return {
    events: [{ type: 'UploadReceived', sent }],
    details: { mapping, ...(sheet !== undefined && { sheet }) },
  };
};
