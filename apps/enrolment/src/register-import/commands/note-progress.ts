import { Refusal, type Decide } from '#domain';
import type { RegisterImport, RegisterImportEvent } from '../register-import.js';

export type NoteProgress = { rows: number };

/** Refused once the import has ended: whoever still works on it stops. */
export const noteProgress: Decide<NoteProgress, RegisterImport, RegisterImportEvent> = ({ rows }, state) => {
  if (state.status !== 'running') throw new Refusal('conflict', 'register.import-ended', 'The import has ended');
  return rows > state.rows ? [{ type: 'RowsRead', rows }] : [];
};
