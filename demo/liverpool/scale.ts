/** How much of the story is played: all of it, or as little as shows every turn of it. */
export type Scale = {
  futureHeads: { cohorts: number; places: number; applicants: number };
  fellows: { places: number; applicants: number };
  wholeSchools: { places: number[]; applicants: number[] };
  specialistSchools: number;
  staffPerSchool: number;
  leadsPerSchool: number;
  coaches: { cohorts: number; places: number; applicants: number };
  /** Coaches who could only come in the evening. */
  eveningCoaches: number;
};

export const full: Scale = {
  futureHeads: { cohorts: 3, places: 40, applicants: 46 },
  fellows: { places: 8, applicants: 18 },
  wholeSchools: { places: [13, 12, 12], applicants: [15, 12, 12] },
  specialistSchools: 8,
  staffPerSchool: 8,
  leadsPerSchool: 4,
  coaches: { cohorts: 2, places: 20, applicants: 23 },
  eveningCoaches: 4,
};

export const small: Scale = {
  futureHeads: { cohorts: 1, places: 7, applicants: 9 },
  fellows: { places: 2, applicants: 4 },
  wholeSchools: { places: [3], applicants: [5] },
  specialistSchools: 2,
  staffPerSchool: 4,
  leadsPerSchool: 2,
  coaches: { cohorts: 1, places: 5, applicants: 7 },
  eveningCoaches: 3,
};
