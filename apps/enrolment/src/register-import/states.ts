import { asked, stateTable } from '#domain';
import { cancelImport } from './commands/cancel-import.js';
import { endImport } from './commands/end-import.js';
import { noteProgress } from './commands/note-progress.js';
import { receiveRegister } from './commands/receive-register.js';
import { evolve, noImport, type RegisterFile, type RegisterImportEvent } from './register-import.js';
import { noCounts, reportOf } from './report.js';

const file: RegisterFile = { extractDate: '2023-09-01', fileId: 'file', encoding: 'utf-8', bytes: 1_000 };
const report = reportOf(noCounts, [], []);
const received: RegisterImportEvent = { type: 'RegisterReceived', file };
const finished: RegisterImportEvent = { type: 'ImportFinished', report };
const failed: RegisterImportEvent = { type: 'ImportFailed', code: 'register.unforeseen', sentence: 'Something' };
const cancelled: RegisterImportEvent = { type: 'ImportCancelled' };

export const states = stateTable({
  aggregate: 'register-import',
  initial: noImport,
  evolve,
  states: {
    none: [],
    running: [received],
    finished: [received, finished],
    failed: [received, failed],
    cancelled: [received, cancelled],
  },
  commands: {
    receiveRegister: {
      when: asked(receiveRegister, { ...file, newestExtract: undefined }),
      comesTo: { none: ['RegisterReceived'], running: [], finished: [], failed: [], cancelled: [] },
    },
    noteProgress: {
      when: asked(noteProgress, { rows: 2_000 }),
      comesTo: {
        none: 'register.import-ended',
        running: ['RowsRead'],
        finished: 'register.import-ended',
        failed: 'register.import-ended',
        cancelled: 'register.import-ended',
      },
    },
    'endImport (finished)': {
      when: asked(endImport, { end: 'finished', report }),
      comesTo: { none: [], running: ['ImportFinished'], finished: [], failed: [], cancelled: [] },
    },
    'endImport (failed)': {
      when: asked(endImport, { end: 'failed', code: 'register.unforeseen', sentence: 'Something' }),
      comesTo: { none: [], running: ['ImportFailed'], finished: [], failed: [], cancelled: [] },
    },
    cancelImport: {
      when: asked(cancelImport, { importId: 'import' }),
      comesTo: {
        none: 'register-import.unknown',
        running: ['ImportCancelled'],
        finished: 'register.import-ended',
        failed: 'register.import-ended',
        cancelled: 'register.import-ended',
      },
    },
  },
});
