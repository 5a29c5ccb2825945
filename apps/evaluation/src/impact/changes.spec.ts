import {
  CapacityChanged,
  CohortCancelled,
  CohortMerged,
  CohortMovedToVersion,
  CoverageChanged,
  EnrolmentMovedToCohort,
  LateJoiningAllowed,
  PartnershipAmended,
  PartnershipClosed,
  PartnershipExtended,
  StrandClosed,
} from '#contracts';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, told, type Told } from '../../tests/told.js';
import { programmeChanges } from './changes.js';

const { id } = say;
const partnershipId = id('partnership', 1);
const coaching = { of: 'coaching' };

const begun: Told[] = [
  say.partnership(3),
  say.strand({ code: 'coaching', title: 'Coaching' }),
  say.cohort({ cohort: 1, of: 'coaching' }),
  say.cohort({ cohort: 2, of: 'coaching' }),
];

/** What is said of the programme after its beginning. */
const changesAfter = (...events: Told[]) =>
  programmeChanges(evidenceFrom([...begun, ...events])).filter(({ kind }) => kind !== 'strand-opened');

const saidAfter = (...events: Told[]): string[] => changesAfter(...events).map(({ on, says }) => `${on} ${says}`);

describe('what changed in the programme', () => {
  it('begins with the strands, each where and when it was opened', () => {
    expect(programmeChanges(evidenceFrom(begun))).toEqual([
      { on: '2023-09-01', kind: 'strand-opened', strand: 'coaching', says: 'The strand Coaching was opened.' },
    ]);
  });

  it('says which cohort was merged into which, and how many went on there', () => {
    const merged = { cohortId: id('cohort', 2), into: id('cohort', 1), strand: 'coaching', on: '2023-11-01' };
    const moved = (number: number): Told[] => [
      say.personEnrolled(number, number, 1, { ...coaching, cohort: 2 }),
      say.enrolmentSays(EnrolmentMovedToCohort, number, {
        ...coaching,
        cohort: 2,
        toCohortId: id('cohort', 1),
        on: '2023-11-01',
      }),
    ];
    const merger = told(CohortMerged, id('cohort', 2), merged);
    expect(changesAfter(merger, ...moved(1), ...moved(2), say.personEnrolled(3, 3, 1, coaching))).toEqual([
      {
        on: '2023-11-01',
        kind: 'cohort-merged',
        strand: 'coaching',
        says: 'Cohort 2 was merged into Cohort 1, and 2 enrolments went on there.',
      },
    ]);
    expect(saidAfter(merger)).toEqual(['2023-11-01 Cohort 2 was merged into Cohort 1.']);
  });

  it('says what else became of a cohort, in the order of days', () => {
    const cohortId = id('cohort', 1);
    const of = { cohortId, strand: 'coaching' };
    expect(
      saidAfter(
        told(CapacityChanged, cohortId, { ...of, capacity: 1 }, { time: '2023-09-10T12:00:00Z' }),
        told(CapacityChanged, cohortId, { ...of, capacity: 120 }, { time: '2023-10-01T23:30:00Z' }),
        told(CapacityChanged, cohortId, { ...of, capacity: 120, perSchool: 4 }, { time: '2023-10-09T12:00:00Z' }),
        told(CohortMovedToVersion, cohortId, { ...of, fromVersion: 1, toVersion: 2, on: '2023-10-05' }),
        told(LateJoiningAllowed, cohortId, { ...of, until: '2023-10-20', reason: 'places-left', on: '2023-09-30' }),
        told(CohortCancelled, id('cohort', 2), { ...of, cohortId: id('cohort', 2), on: '2023-09-15' }),
      ),
    ).toEqual([
      '2023-09-10 Cohort 1 has 1 place, 100 before.',
      '2023-09-15 Cohort 2 was cancelled.',
      '2023-09-30 Cohort 1 takes applications until 20 October 2023, also while it is taught.',
      '2023-10-02 Cohort 1 has 120 places, 1 before.',
      '2023-10-05 Cohort 1 is taught by version 2 of its strand.',
    ]);
  });

  it('says what was agreed otherwise', () => {
    const of = { partnershipId };
    const schools = [say.urn(1), say.urn(4), say.urn(5)];
    expect(
      saidAfter(
        told(PartnershipAmended, partnershipId, { ...of, organisations: [], targets: [], on: '2023-10-01' }),
        told(CoverageChanged, partnershipId, { ...of, localAuthorities: ['341'], schools, on: '2023-10-02' }),
        told(CoverageChanged, partnershipId, { ...of, localAuthorities: ['340'], schools, on: '2023-10-03' }),
        told(PartnershipExtended, partnershipId, { ...of, until: '2027-08-31' }, { time: '2026-07-20T18:00:00Z' }),
        told(PartnershipClosed, partnershipId, { ...of, on: '2027-08-31' }),
      ),
    ).toEqual([
      '2023-10-01 The partners changed who works together, or what is aimed at.',
      '2023-10-02 The list of schools the partnership is for changed: 2 schools were added, 2 schools were taken off.',
      '2023-10-03 The list of schools the partnership is for changed.',
      '2026-07-20 The partnership was extended until 31 August 2027.',
      '2027-08-31 The partnership ended.',
    ]);
  });

  it('says that a strand was published anew, and that it ended', () => {
    expect(
      saidAfter(
        say.strand({ code: 'coaching', title: 'Coaching and mentoring', version: 2, on: '2024-09-01' }),
        told(StrandClosed, id('other', 1), { strand: 'coaching', on: '2026-06-01' }),
      ),
    ).toEqual([
      '2024-09-01 Version 2 of Coaching and mentoring was published.',
      '2026-06-01 Coaching and mentoring takes no new cohorts.',
    ]);
  });

  it('names the schools that took part and closed, and no others', () => {
    expect(
      saidAfter(
        say.school(1),
        say.school(2, { name: 'Bluebell Primary' }),
        say.school(3),
        say.school(4, { name: 'Bluebell Primary' }),
        say.personEnrolled(1, 1, 1, coaching),
        say.personEnrolled(2, 2, 4, coaching),
        say.succeeded(1, 2),
        say.succeeded(3, 2),
        say.succeeded(4, 2),
      ),
    ).toEqual([
      '2024-08-31 Bluebell Primary closed; another school of that name carries on for it.',
      '2024-08-31 School 1 closed; Bluebell Primary carries on for it.',
    ]);
  });
});
