import { asked, stateTable } from '#domain';
import * as partnership from '../partnership/past.js';
import { evolve as evolvePartnership, noPartnership } from '../partnership/partnership.js';
import { evolve, noAdaptation } from './adaptation.js';
import { carryOutAdaptation } from './commands/carry-out-adaptation.js';
import { decideAdaptation } from './commands/decide-adaptation.js';
import { judgeAdaptation } from './commands/judge-adaptation.js';
import { recordHeard } from './commands/record-heard.js';
import { adaptationId, carriedOut, decided, heard, judged, partnershipId } from './past.js';

const running = [partnership.drafted, partnership.activated].reduce(evolvePartnership, noPartnership);

export const states = stateTable({
  aggregate: 'adaptation',
  initial: noAdaptation,
  evolve,
  given: { today: '2025-07-18' },
  states: {
    none: [],
    heard: [heard],
    decided: [heard, decided],
    'carried-out': [heard, decided, carriedOut],
    judged: [heard, decided, carriedOut, judged],
  },
  commands: {
    recordHeard: {
      when: asked(recordHeard, { partnershipId, heard: 'It is too fast.', partnership: running }),
      comesTo: {
        none: ['AdaptationHeard'],
        heard: 'adaptation.already-heard',
        decided: 'adaptation.already-heard',
        'carried-out': 'adaptation.already-heard',
        judged: 'adaptation.already-heard',
      },
    },
    decideAdaptation: {
      when: asked(decideAdaptation, { adaptationId, kind: 'other', decided: 'A slower pace.', itsStrand: undefined }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: ['AdaptationDecided'],
        decided: 'adaptation.already-decided',
        'carried-out': 'adaptation.already-decided',
        judged: 'adaptation.already-decided',
      },
    },
    carryOutAdaptation: {
      when: asked(carryOutAdaptation, { adaptationId, told: ['schools'] }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: 'adaptation.not-decided',
        decided: ['AdaptationCarriedOut'],
        'carried-out': 'adaptation.already-carried-out',
        judged: 'adaptation.already-carried-out',
      },
    },
    judgeAdaptation: {
      when: asked(judgeAdaptation, { adaptationId, judgement: 'helped' }),
      comesTo: {
        none: 'adaptation.unknown',
        heard: 'adaptation.not-carried-out',
        decided: 'adaptation.not-carried-out',
        'carried-out': ['AdaptationJudged'],
        judged: 'adaptation.already-judged',
      },
    },
  },
});
