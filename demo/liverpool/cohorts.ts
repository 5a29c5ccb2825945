import type { Cast, Person, WholeSchool } from './cast.js';
import type { Scale } from './scale.js';

export type Applicant = { person: Person } | { whole: WholeSchool };

/** One cohort of the story: when it is advertised and taught, and who applies. */
export type CohortPlan = {
  key: string;
  strand: string;
  name: string;
  window: { from: string; until: string };
  runs: { from: string; until: string };
  capacity: number;
  applicants: Applicant[];
};

const people = (list: readonly Person[]): Applicant[] => list.map((person) => ({ person }));
const schools = (list: readonly WholeSchool[]): Applicant[] => list.map((whole) => ({ whole }));

const schoolYear = (start: number) => ({
  name: `${start}–${String(start + 1).slice(2)}`,
  window: { from: `${start}-06-12`, until: `${start}-09-30` },
  runs: { from: `${start}-09-11`, until: `${start + 1}-07-12` },
});

/** The cohorts of the strands that were there from the start. */
export const firstCohorts = (cast: Cast, scale: Scale): CohortPlan[] => [
  ...cast.futureHeads.map((applicants, index) => ({
    ...schoolYear(2023 + index),
    key: `future-heads ${2023 + index}`,
    strand: 'future-heads',
    capacity: scale.futureHeads.places,
    applicants: people(applicants),
  })),
  {
    key: 'teacher-education-fellows 2023',
    strand: 'teacher-education-fellows',
    name: '2023–25',
    window: { from: '2023-06-12', until: '2023-09-30' },
    runs: { from: '2023-09-11', until: '2025-07-11' },
    capacity: scale.fellows.places,
    applicants: people(cast.fellows),
  },
  ...cast.wholeSchools.map((applicants, index) => ({
    ...schoolYear(2023 + index),
    key: `transforming-teaching ${2023 + index}`,
    strand: 'transforming-teaching',
    capacity: scale.wholeSchools.places[index]!,
    applicants: schools(applicants),
  })),
  {
    ...schoolYear(2024),
    key: 'transforming-teaching-specialist 2024',
    strand: 'transforming-teaching-specialist',
    capacity: scale.specialistSchools,
    applicants: schools(cast.specialistSchools),
  },
];

/** The cohorts of the strand that was opened mid-way. */
export const coachingCohorts = (cast: Cast, scale: Scale): CohortPlan[] =>
  cast.coaches.map((applicants, index) => ({
    key: `instructional-coaching ${index + 1}`,
    strand: 'instructional-coaching',
    name: index === 0 ? 'Spring 2025' : 'Autumn 2025',
    window: index === 0 ? { from: '2025-01-13', until: '2025-02-14' } : { from: '2025-06-16', until: '2025-09-30' },
    runs: index === 0 ? { from: '2025-02-24', until: '2025-07-11' } : { from: '2025-09-15', until: '2026-02-13' },
    capacity: scale.coaches.places,
    applicants: people(applicants),
  }));
