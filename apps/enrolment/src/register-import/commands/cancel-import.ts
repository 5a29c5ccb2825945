import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { RegisterImport, RegisterImportEvent } from '../register-import.js';

export class CancelImport {
  @Id() importId!: string;
}

/** What was read until then stays: every row stands for itself. */
export const cancelImport: Decide<CancelImport, RegisterImport, RegisterImportEvent> = (_, state) => {
  if (state.status === 'none') throw new Refusal('not-found', 'register-import.unknown', 'There is no such import');
  if (state.status !== 'running') throw new Refusal('conflict', 'register.import-ended', 'The import has ended');
  return [{ type: 'ImportCancelled' }];
};
