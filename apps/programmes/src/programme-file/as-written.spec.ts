import { evolve as evolveCohort, noCohort, type CohortEvent } from '../cohort/cohort.js';
import * as cohort from '../cohort/past.js';
import { evolve as evolvePartnership, noPartnership, type PartnershipEvent } from '../partnership/partnership.js';
import * as partnership from '../partnership/past.js';
import { evolve as evolveStrand, noStrand, type StrandEvent } from '../strand/strand.js';
import * as strand from '../strand/past.js';
import { cohortAsWritten, partnershipAsWritten, strandAsWritten } from './as-written.js';
import { cohortSteps } from './cohort-steps.js';
import { partnershipSteps } from './partnership-steps.js';
import { strandSteps } from './strand-steps.js';

describe('what is, written as a file', () => {
  const { partnershipId, drafted, activated } = partnership;
  const itsStrand = [strand.drafted, strand.published].reduce(evolveStrand, noStrand);

  it.each<[string, PartnershipEvent[]]>([
    ['a drafted partnership', [drafted]],
    ['one that runs', [drafted, activated]],
  ])('is no step from itself: %s', (_, past) => {
    const state = past.reduce(evolvePartnership, noPartnership);
    if (state.status === 'none') throw new Error('Nothing was drafted');
    expect(partnershipSteps(partnershipAsWritten(state), state)).toEqual([]);
  });

  it.each<[string, StrandEvent[]]>([
    ['a drafted strand', [strand.drafted]],
    ['a published one', [strand.drafted, strand.published]],
    ['one of which the next version is written', [strand.drafted, strand.published, strand.revised]],
    ['one that closes', [strand.drafted, strand.published, { type: 'StrandClosingBegan', on: '2025-04-01' }]],
  ])('is no step from itself: %s', (_, past) => {
    const state = past.reduce(evolveStrand, noStrand);
    const file = strandAsWritten(state)!;
    const of = { partnershipId, partnership: [drafted, activated].reduce(evolvePartnership, noPartnership) };
    expect(strandSteps(file, state, of)).toEqual([]);
  });

  const { planned, opened, started, finished, lateJoining } = cohort;
  it.each<[string, CohortEvent[]]>([
    ['a planned cohort', [planned]],
    ['an open one', [planned, opened]],
    ['one that takes late joiners', [planned, opened, started, lateJoining]],
    ['a finished one', [planned, opened, started, finished]],
  ])('is no step from itself: %s', (_, past) => {
    const state = past.reduce(evolveCohort, noCohort);
    const file = cohortAsWritten(state)!;
    expect([file.open, cohortSteps(file, state, itsStrand)]).toEqual([state.status !== 'planned', []]);
  });

  it('is nothing of what has ended', () => {
    const withdrawn = [strand.drafted, { type: 'StrandWithdrawn', on: '2025-04-01' } as const];
    expect(strandAsWritten(withdrawn.reduce(evolveStrand, noStrand))).toBeUndefined();
    expect(cohortAsWritten([planned, opened, cohort.cancelled].reduce(evolveCohort, noCohort))).toBeUndefined();
    expect(cohortAsWritten([planned, opened, cohort.merged].reduce(evolveCohort, noCohort))).toBeUndefined();
  });
});
