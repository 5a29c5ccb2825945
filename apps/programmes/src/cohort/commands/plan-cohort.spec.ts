import { specFor } from '#domain';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand } from '../../strand/strand.js';
import { evolve, noCohort } from '../cohort.js';
import { cohortId, plan, planned } from '../past.js';
import { planCohort } from './plan-cohort.js';

const given = specFor({ decide: planCohort, evolve, initial: noCohort, given: { id: cohortId } });
const drafted = evolveStrand(noStrand, strand.drafted);
const open = evolveStrand(drafted, strand.published);
const closing = evolveStrand(open, strand.closing);
const command = { ...plan, strand: 'instructional-coaching', itsStrand: open };

describe('planning a cohort', () => {
  it('belongs to the partnership of its strand', () => {
    expect(given().when(command)).toEqual([planned]);
  });
  it('may come before the strand is published', () => {
    expect(given().when({ ...command, itsStrand: drafted })).toEqual([planned]);
  });
  it('may say its own places', () => {
    expect(given().when({ ...command, capacity: 8, perSchool: 1 })).toEqual([
      { ...planned, capacity: 8, perSchool: 1 },
    ]);
  });
  it('may take applications and teach on one and the same day', () => {
    const day = { from: '2025-07-18', until: '2025-07-18' };
    expect(given().when({ ...command, window: day, runs: day })).toHaveLength(1);
  });
  it.each([
    ['a strand that is unknown', { itsStrand: undefined }, 'strand.unknown'],
    ['a strand that takes no new cohorts', { itsStrand: closing }, 'strand.already-closing'],
    ['a window that ends first', { window: { from: '2025-02-11', until: '2025-02-10' } }, 'cohort.window-reversed'],
    ['teaching that ends first', { runs: { from: '2025-07-19', until: '2025-07-18' } }, 'cohort.runs-reversed'],
    [
      'applications after the last day',
      { window: { from: '2025-07-19', until: '2025-07-20' } },
      'cohort.window-too-late',
    ],
    ['more for a school than there are', { capacity: 8, perSchool: 9 }, 'cohort.per-school-above-capacity'],
  ])('refuses %s', (_, change, code) => {
    expect(given().when({ ...command, ...change })).toBe(code);
  });
  it('refuses an id that is taken', () => {
    expect(given(planned).when(command)).toBe('cohort.already-planned');
  });
});
