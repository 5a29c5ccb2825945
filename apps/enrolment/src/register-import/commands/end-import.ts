import { unreachable, type Decide } from '#domain';
import type { RegisterImport, RegisterImportEvent, Report } from '../register-import.js';

export type EndImport = { end: 'finished'; report: Report } | { end: 'failed'; code: string; sentence: string };

/** The first end counts. */
export const endImport: Decide<EndImport, RegisterImport, RegisterImportEvent> = (command, state) => {
  if (state.status !== 'running') return [];
  switch (command.end) {
    case 'finished':
      return [{ type: 'ImportFinished', report: command.report }];
    case 'failed':
      return [{ type: 'ImportFailed', code: command.code, sentence: command.sentence }];
    default:
      return unreachable(command);
  }
};
