import { outcomeOf } from '#domain';
import { evolve as evolveCohort, noCohort, type CohortEvent } from '../cohort/cohort.js';
import * as cohort from '../cohort/past.js';
import { evolve as evolvePartnership, noPartnership, type PartnershipEvent } from '../partnership/partnership.js';
import * as partnership from '../partnership/past.js';
import { evolve as evolveStrand, noStrand, type StrandEvent } from '../strand/strand.js';
import * as strand from '../strand/past.js';
import { cohortAsWritten, inFile, partnershipAsWritten, strandAsWritten } from './as-written.js';
import { cohortSteps } from './cohort-steps.js';
import { partnershipSteps } from './partnership-steps.js';
import { mostInFile } from './programme-file.js';
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

  it('is in an order of its own, without the cohorts of a strand that is not in it', () => {
    const [coaching, heads] = ['instructional-coaching', 'future-heads'];
    const ofStrand = (code: string) => ({ code, definition: strand.definition });
    const ofCohort = (strand: string, name: string) => ({ ...cohort.plan, strand, name });
    const file = inFile(
      { ...partnership.terms },
      [ofStrand(coaching), ofStrand(heads)],
      [
        ofCohort(coaching, 'B'),
        ofCohort('ended', 'E'),
        ofCohort(coaching, 'A'),
        ofCohort(coaching, 'C'),
        ofCohort(heads, 'D'),
      ],
    );
    expect(file.strands?.map(({ code }) => code)).toEqual([heads, coaching]);
    expect(file.cohorts?.map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C']);
  });
  it('is refused where it would not be taken as a file again', () => {
    const strands = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ code: `strand-${at}`, definition: strand.definition }));
    const cohorts = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...cohort.plan, strand: 'strand-0', name: `Cohort ${at}` }));
    const written = (many: number, more: number) =>
      outcomeOf(() => [inFile({ ...partnership.terms }, strands(many), cohorts(more))]);
    expect(written(mostInFile.strands, mostInFile.cohorts)).toHaveLength(1);
    expect(written(mostInFile.strands + 1, 0)).toBe('programme-file.too-large');
    expect(written(1, mostInFile.cohorts + 1)).toBe('programme-file.too-large');
  });
  it('is nothing of what has ended', () => {
    const withdrawn = [strand.drafted, { type: 'StrandWithdrawn', on: '2025-04-01' } as const];
    expect(strandAsWritten(withdrawn.reduce(evolveStrand, noStrand))).toBeUndefined();
    const closed = [strand.drafted, strand.published, strand.closing, strand.woundUp];
    expect(strandAsWritten(closed.reduce(evolveStrand, noStrand))).toBeUndefined();
    expect(cohortAsWritten([planned, opened, cohort.cancelled].reduce(evolveCohort, noCohort))).toBeUndefined();
    expect(cohortAsWritten([planned, opened, cohort.merged].reduce(evolveCohort, noCohort))).toBeUndefined();
  });
});
