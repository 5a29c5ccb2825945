import { asked, stateTable } from '#domain';
import * as partnership from '../partnership/past.js';
import { evolve as evolvePartnership, noPartnership } from '../partnership/partnership.js';
import * as strand from '../strand/past.js';
import { evolve as evolveStrand, noStrand } from '../strand/strand.js';
import { evolve, noAdaptation } from './adaptation.js';
import { decideAdaptation } from './commands/decide-adaptation.js';
import { judgeAdaptation } from './commands/judge-adaptation.js';
import { makeChange } from './commands/make-change.js';
import { recordHeard } from './commands/record-heard.js';
import { tellChange } from './commands/tell-change.js';
import { adaptationId, changed, decided, heard, judged, partnershipId, told } from './past.js';

const running = [partnership.drafted, partnership.activated].reduce(evolvePartnership, noPartnership);
const itsStrand = [strand.drafted, strand.published].reduce(evolveStrand, noStrand);

export const states = stateTable({
  aggregate: 'adaptation',
  initial: noAdaptation,
  evolve,
  given: { today: '2025-07-18' },
  states: {
    none: [],
    heard: [heard],
    decided: [heard, decided],
    changed: [heard, decided, changed],
    told: [heard, decided, changed, told],
    judged: [heard, decided, changed, told, judged],
  },
  commands: {
    recordHeard: {
      when: asked(recordHeard, { partnershipId, heard: 'It is too fast.', partnership: running }),
      comesTo: {
        none: ['AdaptationHeard'],
        heard: 'adaptation.already-heard',
        decided: 'adaptation.already-heard',
        changed: 'adaptation.already-heard',
        told: 'adaptation.already-heard',
        judged: 'adaptation.already-heard',
      },
    },
    decideAdaptation: {
      when: asked(decideAdaptation, { adaptationId, kind: 'other', decided: 'A slower pace.', itsStrand: undefined }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: ['AdaptationDecided'],
        decided: 'adaptation.already-decided',
        changed: 'adaptation.already-decided',
        told: 'adaptation.already-decided',
        judged: 'adaptation.already-decided',
      },
    },
    makeChange: {
      when: asked(makeChange, { adaptationId, itsStrand }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: 'adaptation.not-decided',
        decided: ['ChangeMade'],
        changed: 'adaptation.already-changed',
        told: 'adaptation.already-changed',
        judged: 'adaptation.already-changed',
      },
    },
    tellChange: {
      when: asked(tellChange, { adaptationId, told: ['schools'] }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: 'adaptation.not-changed',
        decided: 'adaptation.not-changed',
        changed: ['ChangeTold'],
        told: 'adaptation.already-told',
        judged: 'adaptation.already-told',
      },
    },
    judgeAdaptation: {
      when: asked(judgeAdaptation, { adaptationId, judgement: 'helped' }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: 'adaptation.not-changed',
        decided: 'adaptation.not-changed',
        changed: 'adaptation.not-told',
        told: ['AdaptationJudged'],
        judged: 'adaptation.already-judged',
      },
    },
  },
});
