import { asked, stateTable } from '#domain';
import { cancelImport } from './commands/cancel-import.js';
import { endImport } from './commands/end-import.js';
import { noteProgress } from './commands/note-progress.js';
import { receiveRegister } from './commands/receive-register.js';
import { file, received } from './examples.js';
import { evolve, noImport } from './register-import.js';
import { noCounts, reportOf } from './report.js';

const report = reportOf(noCounts, [], []);
const failure = { code: 'register.column-missing', sentence: 'The file has no column URN' };
const nothing = { running: [], finished: [], failed: [], cancelled: [] };
const ended = {
  none: 'register.import-ended',
  finished: 'register.import-ended',
  failed: 'register.import-ended',
  cancelled: 'register.import-ended',
};

export const states = stateTable({
  aggregate: 'register-import',
  initial: noImport,
  evolve,
  states: {
    none: [],
    running: [received],
    finished: [received, { type: 'ImportFinished', report }],
    failed: [received, { type: 'ImportFailed', ...failure }],
    cancelled: [received, { type: 'ImportCancelled' }],
  },
  commands: {
    receiveRegister: {
      when: asked(receiveRegister, { ...file, newestExtract: undefined }),
      comesTo: { ...nothing, none: ['RegisterReceived'] },
    },
    noteProgress: { when: asked(noteProgress, { rows: 500 }), comesTo: { ...ended, running: ['RowsRead'] } },
    'endImport (finished)': {
      when: asked(endImport, { end: 'finished', report }),
      comesTo: { ...nothing, none: [], running: ['ImportFinished'] },
    },
    'endImport (failed)': {
      when: asked(endImport, { end: 'failed', ...failure }),
      comesTo: { ...nothing, none: [], running: ['ImportFailed'] },
    },
    cancelImport: {
      when: asked(cancelImport, { importId: 'import' }),
      comesTo: { ...ended, none: 'register-import.unknown', running: ['ImportCancelled'] },
    },
  },
});
