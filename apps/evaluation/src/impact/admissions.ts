import type { ApplicationLine } from '../views/applications.js';
import type { Evidence } from './evidence.js';

/** How the places of one cohort were given: counts of applications, each where it was made. */
export type Admission = {
  strand: string;
  cohort: string;
  applied: number;
  /** Of them, those made by several who wanted a place together or none. */
  together: number;
  /** Of them, those for which every score of the panel came in. */
  scored: number;
  shortlisted: number;
  endorsed: number;
  /** Of them, those that had a place at some time. */
  accepted: number;
  /** The first and the last day on which one of them first had a place. */
  given?: { from: string; until: string };
};

const admissionOf = (strand: string, cohort: string, lines: ApplicationLine[]): Admission => {
  const having = (what: (line: ApplicationLine) => string | undefined): number =>
    lines.filter((line) => what(line) !== undefined).length;
  const days = lines.flatMap(({ acceptedOn }) => acceptedOn ?? []).toSorted();
  const [from, until] = [days.at(0), days.at(-1)];
  return {
    strand,
    cohort,
    applied: lines.length,
    together: having(({ submitted }) => submitted?.groupId),
    scored: having(({ scoredOn }) => scoredOn),
    shortlisted: having(({ shortlistedOn }) => shortlistedOn),
    endorsed: having(({ endorsedOn }) => endorsedOn),
    accepted: days.length,
    ...(from !== undefined && until !== undefined && { given: { from, until } }),
  };
};

/** Cohort by cohort in the order in which they are taught; one for which nobody has applied is left out. */
export const admissions = ({ applications, cohorts }: Evidence): Admission[] => {
  const byCohort = Map.groupBy(applications, ({ submitted }) => submitted?.cohortId);
  return cohorts
    .toSorted((one, other) => (`${one.runs.from} ${one.name}` < `${other.runs.from} ${other.name}` ? -1 : 1))
    .flatMap(({ cohortId, strand, name }) => {
      const lines = byCohort.get(cohortId);
      return lines === undefined ? [] : [admissionOf(strand, name, lines)];
    });
};
