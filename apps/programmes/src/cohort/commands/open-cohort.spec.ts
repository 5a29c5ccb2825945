import { specFor } from '#domain';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand, type Strand, type StrandEvent } from '../../strand/strand.js';
import { evolve, noCohort } from '../cohort.js';
import { cancelled, cohortId, opened, planned } from '../past.js';
import { openCohort } from './open-cohort.js';

const given = specFor({ decide: openCohort, evolve, initial: noCohort, given: { today: '2025-02-10' } });
const strandAfter = (...past: StrandEvent[]): Strand => past.reduce(evolveStrand, noStrand);
const command = { cohortId, itsStrand: strandAfter(strand.drafted, strand.published) };

describe('opening a cohort', () => {
  it('has the places that its strand gives every cohort', () => {
    expect(given(planned).when(command)).toEqual([opened]);
  });
  it('has the places of its plan where it says so', () => {
    expect(given({ ...planned, capacity: 60 }).when(command)).toEqual([{ ...opened, capacity: 60 }]);
    expect(given({ ...planned, capacity: 60, perSchool: 5 }).when(command)).toEqual([
      { ...opened, capacity: 60, perSchool: 5 },
    ]);
  });
  it('never gives a school more places than there are', () => {
    expect(given({ ...planned, capacity: 1 }).when(command)).toEqual([{ ...opened, capacity: 1, perSchool: 1 }]);
  });
  it('has no limit for a school when nobody set one', () => {
    const { perSchool: _, ...places } = strand.definition.places;
    const free = { ...strand.drafted, definition: { ...strand.definition, places } };
    const { perSchool: __, ...unlimited } = opened;
    expect(given(planned).when({ cohortId, itsStrand: strandAfter(free, strand.published) })).toEqual([unlimited]);
  });
  it('follows the version in force today', () => {
    const itsStrand = strandAfter(
      strand.drafted,
      strand.published,
      strand.revised,
      strand.published2,
      strand.superseded,
    );
    expect(given(planned).when({ cohortId, itsStrand })).toEqual([{ ...opened, strandVersion: 2 }]);
  });
  it('is possible on the last day it runs', () => {
    expect(given(planned).when(command, { today: '2025-07-18' })).toHaveLength(1);
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['an open one', [planned, opened], 'cohort.already-open'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
  it.each([
    ['not known', undefined, 'strand.unknown'],
    ['not published', strandAfter(strand.drafted), 'strand.not-published'],
    ['closing', strandAfter(strand.drafted, strand.published, strand.closing), 'strand.already-closing'],
  ])('refuses when its strand is %s', (_, itsStrand, code) => {
    expect(given(planned).when({ cohortId, itsStrand })).toBe(code);
  });
  it('refuses a cohort whose days have passed', () => {
    expect(given(planned).when(command, { today: '2025-07-19' })).toBe('cohort.already-over');
  });
});
