import type { StrandDefinition } from '#contracts';
import { specFor } from '#domain';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand, type Strand } from '../../strand/strand.js';
import { evolve, noCohort, type CohortEvent } from '../cohort.js';
import { cancelled, cohortId, finished, merged, moved, opened, planned, started } from '../past.js';
import { moveCohort } from './move-cohort.js';

const given = specFor({ decide: moveCohort, evolve, initial: noCohort, given: { today: '2025-06-02' } });
const inForce = (second: StrandDefinition): Strand =>
  [
    strand.drafted,
    strand.published,
    { ...strand.revised, definition: second },
    strand.published2,
    strand.superseded,
  ].reduce(evolveStrand, noStrand);
const stricter = { ...strand.definition, completion: { minimumDose: 0.9, allRequiredItems: true } };
const command = { cohortId, version: 2, itsStrand: inForce(strand.better), sessions: [] };

describe('moving a cohort to a newer version', () => {
  it('is done at once when everything goes on to hold', () => {
    expect(given(planned, opened, started).when(command)).toEqual([moved]);
    expect([planned, opened, started, moved].reduce(evolve, noCohort)).toMatchObject({ strandVersion: 2 });
  });
  it('is refused as long as what it invalidates is not accepted, one by one', () => {
    const itsStrand = inForce({ ...stricter, measures: [] });
    const move = { ...command, itsStrand };
    const accept = ['completion', 'measure:recommend', 'measure:practice-change'];
    expect(given(planned, opened).when(move)).toBe('cohort.would-invalidate');
    expect(given(planned, opened).when({ ...move, accept: accept.slice(1) })).toBe('cohort.would-invalidate');
    expect(given(planned, opened).when({ ...move, accept })).toEqual([moved]);
  });
  it.each([
    ['the version it has', { version: 1 }, 'cohort.version-not-newer'],
    ['a version that is not published', { version: 3 }, 'strand.version-unknown'],
    ['a version of a strand that is not known', { itsStrand: undefined }, 'strand.version-unknown'],
    [
      'a version that enrols schools',
      { itsStrand: inForce({ ...strand.better, unit: 'school' }) },
      'cohort.unit-differs',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(given(planned, opened).when({ ...command, ...change })).toBe(code);
  });
  it.each<[string, CohortEvent[], string]>([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one, which opens by the version in force', [planned], 'cohort.not-opened'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
    ['a merged one', [planned, opened, merged], 'cohort.already-merged'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
