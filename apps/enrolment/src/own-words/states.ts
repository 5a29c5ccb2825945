import { asked, stateTable } from '#domain';
import { forgetWords } from './commands/forget-words.js';
import { writeWords } from './commands/write-words.js';
import { forgotten, written } from './examples.js';
import { evolve, noWords } from './own-words.js';

export const states = stateTable({
  aggregate: 'own-words',
  initial: noWords,
  evolve,
  states: { none: [], kept: [written], forgotten: [written, forgotten] },
  commands: {
    writeWords: {
      when: asked(writeWords, { ...written.written, text: 'Her mother is ill' }),
      comesTo: { none: ['WordsWritten'], kept: [], forgotten: [] },
    },
    forgetWords: {
      when: asked(forgetWords, {}),
      comesTo: { none: [], kept: ['WordsForgotten'], forgotten: [] },
    },
  },
});
