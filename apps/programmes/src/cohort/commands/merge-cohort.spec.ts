import { specFor } from '#domain';
import { evolve, noCohort, type Cohort, type CohortEvent } from '../cohort.js';
import { mergerOf } from '../merger.js';
import { cancelled, cohortId, finished, merged, mergedInto, moved, opened, planned, started } from '../past.js';
import { mergeCohort } from './merge-cohort.js';

const given = specFor({ decide: mergeCohort, evolve, initial: noCohort, given: { today: '2025-04-01' } });
const otherAfter = (...past: CohortEvent[]): Cohort =>
  past.reduce(evolve, evolve(noCohort, { ...planned, cohortId: mergedInto, name: 'Coaching, summer 2025' }));
const from = (organisationId: string, count: number) => Array.from({ length: count }, () => ({ organisationId }));
const facts = { into: mergedInto, other: otherAfter(opened), takingPart: { here: from('a', 2), there: from('b', 38) } };
const command = { cohortId, ...facts };

describe('merging a cohort', () => {
  it('ends it, as long as the other has places for everyone', () => {
    expect(given(planned, opened, started).when(command)).toEqual([merged]);
    expect([planned, opened, merged].reduce(evolve, noCohort)).toMatchObject({
      status: 'merged',
      into: mergedInto,
      mergedOn: '2025-04-01',
    });
  });
  it('moves nobody when one would find no place', () => {
    const takingPart = { here: from('a', 3), there: from('b', 38) };
    expect(given(planned, opened).when({ ...command, takingPart })).toBe('cohort.too-few-places');
  });
  it('has no limit for an organisation but its capacity where it names none', () => {
    const open = { type: 'CohortOpened', strandVersion: 1, capacity: 40, on: '2025-02-10' } as const;
    expect(mergerOf({ ...facts, other: otherAfter(open) }, [planned, opened].reduce(evolve, noCohort))).toMatchObject({
      aboveLimit: [],
    });
  });
  it('says before what it comes to', () => {
    expect(mergerOf(facts, [planned, opened].reduce(evolve, noCohort))).toEqual({
      enrolments: 2,
      together: 40,
      capacity: 40,
      aboveLimit: [{ organisationId: 'b', enrolments: 38 }],
    });
  });
  it.each([
    ['itself', { into: cohortId }, 'cohort.same'],
    ['one that is unknown', { other: undefined }, 'cohort.unknown'],
    ['one that is only planned', { other: otherAfter() }, 'cohort.not-opened'],
    ['one that was cancelled', { other: otherAfter(opened, cancelled) }, 'cohort.already-cancelled'],
    ['one taught by another version', { other: otherAfter(opened, moved) }, 'cohort.other-version'],
    [
      'one of another strand',
      { other: [{ ...planned, strand: 'future-heads' }, opened].reduce(evolve, noCohort) },
      'cohort.other-strand',
    ],
  ])('refuses %s as the other', (_, change, code) => {
    expect(given(planned, opened).when({ ...command, ...change })).toBe(code);
  });
  it.each<[string, CohortEvent[], string]>([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one', [planned], 'cohort.not-opened'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
    ['one merged before', [planned, opened, merged], 'cohort.already-merged'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
