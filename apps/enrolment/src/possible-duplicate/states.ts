import { asked, stateTable } from '#domain';
import { dismissDuplicate } from './commands/dismiss-duplicate.js';
import { findDuplicate } from './commands/find-duplicate.js';
import { settleDuplicate } from './commands/settle-duplicate.js';
import { dismissed, found, merged } from './examples.js';
import { evolve, noDuplicate } from './possible-duplicate.js';

export const states = stateTable({
  aggregate: 'possible-duplicate',
  initial: noDuplicate,
  evolve,
  states: { none: [], open: [found], dismissed: [found, dismissed], merged: [found, merged] },
  commands: {
    findDuplicate: {
      when: asked(findDuplicate, found.pair),
      comesTo: { none: ['PossibleDuplicateFound'], open: [], dismissed: [], merged: [] },
    },
    dismissDuplicate: {
      when: asked(dismissDuplicate, { duplicateId: 'pair' }),
      comesTo: {
        none: 'possible-duplicate.unknown',
        open: ['PossibleDuplicateDismissed'],
        dismissed: 'possible-duplicate.already-decided',
        merged: 'possible-duplicate.already-decided',
      },
    },
    settleDuplicate: {
      when: asked(settleDuplicate, {}),
      comesTo: { none: [], open: ['PossibleDuplicateMerged'], dismissed: [], merged: [] },
    },
  },
});
