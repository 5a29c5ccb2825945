import { asked, stateTable } from '#domain';
import * as partnership from '../partnership/past.js';
import { evolve as evolvePartnership, noPartnership } from '../partnership/partnership.js';
import { closeStrand } from './commands/close-strand.js';
import { copyStrand } from './commands/copy-strand.js';
import { draftStrand } from './commands/draft-strand.js';
import { publishStrand } from './commands/publish-strand.js';
import { reviseStrand } from './commands/revise-strand.js';
import { windUpStrand } from './commands/wind-up-strand.js';
import { withdrawStrand } from './commands/withdraw-strand.js';
import {
  better,
  closing,
  definition,
  drafted,
  partnershipId,
  published,
  revised,
  strandId,
  withdrawn,
  woundUp,
} from './past.js';
import { evolve, noStrand } from './strand.js';

const running = [partnership.drafted, partnership.activated].reduce(evolvePartnership, noPartnership);
const template = evolve(noStrand, drafted);

export const states = stateTable({
  aggregate: 'strand',
  initial: noStrand,
  evolve,
  states: {
    none: [],
    draft: [drafted],
    open: [drafted, published],
    'open (with a draft)': [drafted, published, revised],
    closing: [drafted, published, closing],
    closed: [drafted, published, closing, woundUp],
    withdrawn: [drafted, withdrawn],
  },
  commands: {
    draftStrand: {
      when: asked(draftStrand, { partnershipId, code: 'coaching', definition, partnership: running }),
      comesTo: {
        none: ['StrandDrafted'],
        draft: 'strand.already-drafted',
        open: 'strand.already-drafted',
        'open (with a draft)': 'strand.already-drafted',
        closing: 'strand.already-drafted',
        closed: 'strand.already-drafted',
        withdrawn: 'strand.already-drafted',
      },
    },
    copyStrand: {
      when: asked(copyStrand, { strandId, partnershipId, code: 'coaching', template, partnership: running }),
      comesTo: {
        none: ['StrandDrafted'],
        draft: 'strand.already-drafted',
        open: 'strand.already-drafted',
        'open (with a draft)': 'strand.already-drafted',
        closing: 'strand.already-drafted',
        closed: 'strand.already-drafted',
        withdrawn: 'strand.already-drafted',
      },
    },
    'reviseStrand (version 1)': {
      when: asked(reviseStrand, { strandId, version: 1, definition: better }),
      comesTo: {
        none: 'strand.unknown',
        draft: ['StrandRevised'],
        open: 'strand.published-is-immutable',
        'open (with a draft)': 'strand.published-is-immutable',
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    'reviseStrand (version 2)': {
      when: asked(reviseStrand, { strandId, version: 2, definition: { ...better, title: 'Coaching' } }),
      comesTo: {
        none: 'strand.unknown',
        draft: 'strand.version-unknown',
        open: ['StrandRevised'],
        'open (with a draft)': ['StrandRevised'],
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    'publishStrand (version 1)': {
      when: asked(publishStrand, { strandId, version: 1, partnership: running }),
      comesTo: {
        none: 'strand.unknown',
        draft: ['StrandPublished'],
        open: 'strand.already-published',
        'open (with a draft)': 'strand.already-published',
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    'publishStrand (version 2)': {
      when: asked(publishStrand, { strandId, version: 2, partnership: running }),
      comesTo: {
        none: 'strand.unknown',
        draft: 'strand.version-unknown',
        open: 'strand.version-unknown',
        'open (with a draft)': ['StrandPublished', 'StrandVersionSuperseded'],
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    closeStrand: {
      when: asked(closeStrand, { strandId }),
      comesTo: {
        none: 'strand.unknown',
        draft: 'strand.not-published',
        open: ['StrandClosingBegan'],
        'open (with a draft)': ['StrandClosingBegan'],
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    withdrawStrand: {
      when: asked(withdrawStrand, { strandId, cohortsLeft: 0 }),
      comesTo: {
        none: 'strand.unknown',
        draft: ['StrandWithdrawn'],
        open: ['StrandWithdrawn'],
        'open (with a draft)': ['StrandWithdrawn'],
        closing: 'strand.already-closing',
        closed: 'strand.already-closed',
        withdrawn: 'strand.already-withdrawn',
      },
    },
    windUpStrand: {
      when: asked(windUpStrand, { cohortsLeft: 0 }),
      comesTo: {
        none: 'strand.not-closing',
        draft: 'strand.not-closing',
        open: 'strand.not-closing',
        'open (with a draft)': 'strand.not-closing',
        closing: ['StrandWoundUp'],
        closed: 'strand.not-closing',
        withdrawn: 'strand.not-closing',
      },
    },
  },
});
