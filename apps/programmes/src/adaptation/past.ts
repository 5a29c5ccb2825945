import type { AdaptationEvent } from './adaptation.js';

/** What has happened to an adaptation, for the specs. */
export const adaptationId = 'b7d4a0f6-1c1e-4d52-9a3a-2f6a7c9d8e04';
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const heard = {
  type: 'AdaptationHeard',
  adaptationId,
  partnershipId,
  objective: 'curriculum',
  heard: 'Schools ask for someone who coaches in their own classrooms.',
  heardOn: '2025-01-20',
} satisfies AdaptationEvent;
export const decided = {
  type: 'AdaptationDecided',
  kind: 'strand-opened',
  strand: 'instructional-coaching',
  decided: 'A coaching strand for 40 coaches.',
  on: '2025-02-10',
} satisfies AdaptationEvent;
export const changed = { type: 'ChangeMade', on: '2025-02-24' } satisfies AdaptationEvent;
export const told = { type: 'ChangeTold', told: ['schools', 'partners'], on: '2025-03-03' } satisfies AdaptationEvent;
export const judged = { type: 'AdaptationJudged', judgement: 'helped', on: '2025-07-18' } satisfies AdaptationEvent;
