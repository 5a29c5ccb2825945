import { asked, stateTable } from '#domain';
import { activatePartnership } from './commands/activate-partnership.js';
import { agreeCheckIn } from './commands/agree-check-in.js';
import { amendPartnership } from './commands/amend-partnership.js';
import { closePartnership } from './commands/close-partnership.js';
import { correctCoverage } from './commands/correct-coverage.js';
import { draftPartnership } from './commands/draft-partnership.js';
import { extendPartnership } from './commands/extend-partnership.js';
import { holdCheckIn } from './commands/hold-check-in.js';
import { judgeObjective } from './commands/judge-objective.js';
import { moveCheckIn } from './commands/move-check-in.js';
import { revisePartnership } from './commands/revise-partnership.js';
import { evolve, noPartnership } from './partnership.js';
import {
  activated,
  checkIn,
  checkInAgreed,
  checkInHeld,
  closed,
  drafted,
  extended,
  partnershipId,
  terms,
} from './past.js';

export const states = stateTable({
  aggregate: 'partnership',
  initial: noPartnership,
  evolve,
  given: { today: '2026-08-31' },
  states: {
    none: [],
    draft: [drafted],
    active: [drafted, activated],
    'active (with a check-in)': [drafted, activated, checkInAgreed],
    'active (with one that was held)': [drafted, activated, checkInAgreed, checkInHeld],
    extended: [drafted, activated, extended],
    closed: [drafted, activated, closed],
  },
  commands: {
    draftPartnership: {
      when: asked(draftPartnership, terms),
      comesTo: {
        none: ['PartnershipDrafted'],
        draft: 'partnership.already-drafted',
        active: 'partnership.already-drafted',
        'active (with a check-in)': 'partnership.already-drafted',
        'active (with one that was held)': 'partnership.already-drafted',
        extended: 'partnership.already-drafted',
        closed: 'partnership.already-drafted',
      },
    },
    revisePartnership: {
      when: asked(revisePartnership, { partnershipId, ...terms }),
      comesTo: {
        none: 'partnership.unknown',
        draft: ['PartnershipRevised'],
        active: 'partnership.already-activated',
        'active (with a check-in)': 'partnership.already-activated',
        'active (with one that was held)': 'partnership.already-activated',
        extended: 'partnership.already-activated',
        closed: 'partnership.already-activated',
      },
    },
    activatePartnership: {
      when: asked(activatePartnership, { partnershipId }),
      comesTo: {
        none: 'partnership.unknown',
        draft: ['PartnershipActivated'],
        active: 'partnership.already-activated',
        'active (with a check-in)': 'partnership.already-activated',
        'active (with one that was held)': 'partnership.already-activated',
        extended: 'partnership.already-activated',
        closed: 'partnership.already-activated',
      },
    },
    amendPartnership: {
      when: asked(amendPartnership, { partnershipId, organisations: [] }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['PartnershipAmended'],
        'active (with a check-in)': ['PartnershipAmended'],
        'active (with one that was held)': ['PartnershipAmended'],
        extended: ['PartnershipAmended'],
        closed: 'partnership.already-closed',
      },
    },
    correctCoverage: {
      when: asked(correctCoverage, { partnershipId, add: ['104700'] }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['CoverageCorrected'],
        'active (with a check-in)': ['CoverageCorrected'],
        'active (with one that was held)': ['CoverageCorrected'],
        extended: ['CoverageCorrected'],
        closed: 'partnership.already-closed',
      },
    },
    agreeCheckIn: {
      when: asked(agreeCheckIn, { partnershipId, ...checkIn, due: '2026-08-31' }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['CheckInAgreed'],
        'active (with a check-in)': 'partnership.check-in-taken',
        'active (with one that was held)': 'partnership.check-in-taken',
        extended: ['CheckInAgreed'],
        closed: 'partnership.already-closed',
      },
    },
    moveCheckIn: {
      when: asked(moveCheckIn, { partnershipId, code: checkIn.code, due: '2026-08-31' }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: 'partnership.check-in-unknown',
        'active (with a check-in)': ['CheckInMoved'],
        'active (with one that was held)': 'partnership.check-in-held',
        extended: 'partnership.check-in-unknown',
        closed: 'partnership.already-closed',
      },
    },
    holdCheckIn: {
      when: asked(holdCheckIn, { partnershipId, code: checkIn.code }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: 'partnership.check-in-unknown',
        'active (with a check-in)': ['CheckInHeld'],
        'active (with one that was held)': 'partnership.check-in-held',
        extended: 'partnership.check-in-unknown',
        closed: 'partnership.check-in-unknown',
      },
    },
    judgeObjective: {
      when: asked(judgeObjective, { partnershipId, objective: 'leadership', judgement: 'met' }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['ObjectiveJudged'],
        'active (with a check-in)': ['ObjectiveJudged'],
        'active (with one that was held)': ['ObjectiveJudged'],
        extended: ['ObjectiveJudged'],
        closed: ['ObjectiveJudged'],
      },
    },
    extendPartnership: {
      when: asked(extendPartnership, { partnershipId, until: '2028-08-31' }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['PartnershipExtended'],
        'active (with a check-in)': ['PartnershipExtended'],
        'active (with one that was held)': ['PartnershipExtended'],
        extended: ['PartnershipExtended'],
        closed: 'partnership.already-closed',
      },
    },
    closePartnership: {
      when: asked(closePartnership, { partnershipId }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['PartnershipClosed'],
        'active (with a check-in)': ['PartnershipClosed'],
        'active (with one that was held)': ['PartnershipClosed'],
        extended: ['PartnershipClosed'],
        closed: 'partnership.already-closed',
      },
    },
  },
});
