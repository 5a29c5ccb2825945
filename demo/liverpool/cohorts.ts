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
  /** Those of them who apply as a group. */
  together?: Applicant[];
  /** What everyone answers on the form, where there is one. */
  answers?: Record<string, string>;
  /** The staff lists of all its schools come in one file. */
  staffByFile?: true;
  merging?: Merging;
};

/** From which day it is taught with another cohort, which has so many places then. */
export type Merging = { into: CohortPlan; on: string; capacity: number };

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
    answers: { why: 'My colleagues learn most from each other, and I want to know how to help them.', time: 'yes' },
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
    staffByFile: true,
  },
];

/** The cohorts of the strand that was opened mid-way. */
export const coachingCohorts = (cast: Cast, scale: Scale): CohortPlan[] => {
  const cohorts = cast.coaches.map((coaches, index): CohortPlan => {
    const applicants = people(coaches);
    return {
      ...(index === 0 ? spring : autumn),
      key: `instructional-coaching ${index + 1}`,
      strand: 'instructional-coaching',
      capacity: scale.coaches.places,
      applicants,
      together: applicants.slice(-2),
    };
  });
  const into = cohorts[0]!;
  const evening: CohortPlan = {
    ...into,
    key: 'instructional-coaching evenings',
    name: `${into.name}, evenings`,
    applicants: people(cast.eveningCoaches),
    together: [],
    // One more than both need: for someone who still waits.
    merging: { into, on: '2025-03-17', capacity: into.capacity + cast.eveningCoaches.length + 1 },
  };
  return [...cohorts, evening];
};

const spring = {
  name: 'Spring 2025',
  window: { from: '2025-01-13', until: '2025-02-14' },
  runs: { from: '2025-02-24', until: '2025-07-11' },
};

const autumn = {
  name: 'Autumn 2025',
  window: { from: '2025-06-16', until: '2025-09-30' },
  runs: { from: '2025-09-15', until: '2026-02-13' },
};
