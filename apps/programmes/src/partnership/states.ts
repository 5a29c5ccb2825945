import { asked, stateTable } from '#domain';
import { activatePartnership } from './commands/activate-partnership.js';
import { closePartnership } from './commands/close-partnership.js';
import { draftPartnership } from './commands/draft-partnership.js';
import { extendPartnership } from './commands/extend-partnership.js';
import { judgeObjective } from './commands/judge-objective.js';
import { revisePartnership } from './commands/revise-partnership.js';
import { evolve, noPartnership } from './partnership.js';
import { activated, closed, drafted, extended, partnershipId, terms } from './past.js';

export const states = stateTable({
  aggregate: 'partnership',
  initial: noPartnership,
  evolve,
  given: { today: '2026-08-31' },
  states: {
    none: [],
    draft: [drafted],
    active: [drafted, activated],
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
        extended: 'partnership.already-activated',
        closed: 'partnership.already-activated',
      },
    },
    judgeObjective: {
      when: asked(judgeObjective, { partnershipId, objective: 'leadership', judgement: 'met' }),
      comesTo: {
        none: 'partnership.unknown',
        draft: 'partnership.not-activated',
        active: ['ObjectiveJudged'],
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
        extended: ['PartnershipClosed'],
        closed: 'partnership.already-closed',
      },
    },
  },
});
