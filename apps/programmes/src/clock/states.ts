import { asked, stateTable } from '#domain';
import { evolve, unmoved } from './clock.js';
import { moveClock } from './commands/move-clock.js';

export const states = stateTable({
  aggregate: 'clock',
  initial: unmoved,
  evolve,
  states: {
    none: [],
    moved: [{ type: 'ClockMoved', at: '2023-09-18T08:00:00.000Z' }],
    'moved (further)': [{ type: 'ClockMoved', at: '2024-09-18T08:00:00.000Z' }],
  },
  commands: {
    moveClock: {
      when: asked(moveClock, { at: '2024-09-02T08:00:00Z' }),
      comesTo: { none: ['ClockMoved'], moved: ['ClockMoved'], 'moved (further)': 'clock.not-forward' },
    },
  },
});
