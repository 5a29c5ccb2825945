import { asked, stateTable } from '#domain';
import { applyUpload } from './commands/apply-upload.js';
import { cancelUpload } from './commands/cancel-upload.js';
import { endJob } from './commands/end-job.js';
import { mapColumns } from './commands/map-columns.js';
import { passRows } from './commands/pass-rows.js';
import { receiveUpload } from './commands/receive-upload.js';
import { settleRow } from './commands/settle-row.js';
import { undoUpload } from './commands/undo-upload.js';
import { applying, cancelled, checkedWithTrouble, ended, failed, fine, received, sent, undoing } from './examples.js';
import { evolve, noUpload } from './upload.js';

const uploadId = 'upload';
const columns = { urn: 'URN' };
const running = 'upload.job-running';
const carriedOut = {
  'cancelled (applying)': 'upload.already-applied',
  applied: 'upload.already-applied',
  undone: 'upload.already-applied',
};
const nothing = 'upload.nothing-to-undo';

const past = {
  none: [],
  checking: [received],
  checked: [received, ended],
  'checked (trouble)': [received, checkedWithTrouble],
  failed: [received, failed],
  'cancelled (check)': [received, cancelled],
  applying: [received, ended, applying],
  'cancelled (applying)': [received, ended, applying, cancelled],
  applied: [received, ended, applying, ended],
  undoing: [received, ended, applying, ended, undoing],
  undone: [received, ended, applying, ended, undoing, ended],
} as const;
type Name = keyof typeof past;
/** The same outcome in every state but those that are named. */
const everywhere = <Outcome>(outcome: Outcome, but: Partial<Record<Name, Outcome>>): Record<Name, Outcome> => ({
  ...(Object.fromEntries(Object.keys(past).map((name) => [name, outcome])) as Record<Name, Outcome>),
  ...but,
});

type Outcome = string | string[];
const unknown = { none: 'upload.unknown' };
const busy = { checking: running, applying: running, undoing: running };
const notChecked = { failed: 'upload.not-checked', 'cancelled (check)': 'upload.not-checked' };
const inJobs = (outcome: Outcome) => ({ checking: outcome, applying: outcome, undoing: outcome });

export const states = stateTable({
  aggregate: 'upload',
  initial: noUpload,
  evolve,
  states: past,
  commands: {
    receiveUpload: {
      when: asked(receiveUpload, { ...sent, titles: ['URN'], mapping: columns }),
      comesTo: everywhere<Outcome>([], { none: ['UploadReceived'] }),
    },
    mapColumns: {
      when: asked(mapColumns, { uploadId, columns, titles: ['URN'] }),
      comesTo: everywhere<Outcome>(['ColumnsMapped'], { ...unknown, ...busy, ...carriedOut }),
    },
    settleRow: {
      when: asked(settleRow, { uploadId, line: 2, candidates: ['mary'] }),
      comesTo: everywhere<Outcome>(['RowSettled'], { ...unknown, ...busy, ...carriedOut, ...notChecked }),
    },
    applyUpload: {
      when: asked(applyUpload, { uploadId }),
      comesTo: everywhere<Outcome>(['ApplyingBegun'], {
        ...unknown,
        ...busy,
        ...carriedOut,
        ...notChecked,
        'checked (trouble)': 'upload.has-bad-rows',
      }),
    },
    undoUpload: {
      when: asked(undoUpload, { uploadId }),
      comesTo: everywhere<Outcome>(nothing, {
        ...unknown,
        applied: ['UndoingBegun'],
        'cancelled (applying)': ['UndoingBegun'],
      }),
    },
    cancelUpload: {
      when: asked(cancelUpload, { uploadId }),
      comesTo: everywhere<Outcome>('upload.no-job', { ...unknown, ...inJobs(['JobCancelled']) }),
    },
    passRows: {
      when: asked(passRows, { rows: 512 }),
      comesTo: everywhere<Outcome>('upload.no-job', inJobs(['RowsPassed'])),
    },
    endJob: {
      when: asked(endJob, { counts: fine }),
      comesTo: everywhere<Outcome>([], inJobs(['JobEnded'])),
    },
    'endJob (failed)': {
      when: asked(endJob, { code: 'upload.column-missing', sentence: 'No column says urn' }),
      comesTo: everywhere<Outcome>([], inJobs(['JobFailed'])),
    },
  },
});
