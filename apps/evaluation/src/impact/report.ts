import { measureCodes, type Judgement, type Unit } from '#contracts';
import { addDays } from '#domain';
import type { AdaptationLine } from '../views/adaptations.js';
import type { CohortLine } from '../views/cohorts.js';
import type { StrandLine } from '../views/strands.js';
import { admissions, type Admission } from './admissions.js';
import { answersTo } from './answers.js';
import { programmeChanges, type ProgrammeChange } from './changes.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Figure } from './figure.js';
import { progression, rolesReached, type RoleReached } from './progression.js';
import {
  coverage,
  coverageByPhase,
  onTheList,
  reach,
  reachOverTime,
  type PhaseCoverage,
  type ReachPoint,
} from './reach.js';
import { disclose } from './suppression.js';
import { completion, dose, doseDistribution, sessionsDelivered, type DoseBand } from './taking-part.js';

export type ImpactReport = {
  partnership: {
    partnershipId: string;
    name: string;
    provider: string;
    period: { from: string; until: string };
    closedOn?: string;
    schoolsOnTheList: number;
  };
  /** The business day up to which everything received is counted. */
  asOf: string;
  /** People, attendance and answers are made up. */
  synthetic: boolean;
  /** The figures of the whole partnership and, with `strand`, of each strand. */
  figures: Figure[];
  reachOverTime: ReachPoint[];
  coverageByPhase: PhaseCoverage[];
  doseDistribution: DoseBand[];
  rolesReached: RoleReached[];
  objectives: { code: string; title: string; judged?: { judgement: Judgement; on: string } }[];
  adaptations: Adaptation[];
  /** What was changed about the programme and when, in the order of days. */
  changes: ProgrammeChange[];
  /** How the places of each cohort were given. */
  admissions: Admission[];
  strands: StrandOfReport[];
};

type Adaptation = {
  on: string;
  kind: string;
  objective?: string;
  strand?: string;
  heard: string;
  decided: string;
  judged?: NonNullable<AdaptationLine['judged']>;
};

export type StrandOfReport = {
  strand: string;
  title: string;
  unit: Unit;
  versions: { version: number; on: string }[];
  closedOn?: string;
  cohorts: Pick<CohortLine, 'name' | 'runs' | 'status'>[];
};

const counted = (evidence: Evidence): Figure[] => [
  ...reach(evidence),
  sessionsDelivered(evidence),
  dose(evidence),
  completion(evidence),
  progression(evidence),
];

/** Counts of one's own delivery are shown as they are; answers only where nobody can be recognised in them. */
const figuresOf = (evidence: Evidence): Figure[] => {
  const parts = evidence.strands.map(({ strand }) => ({ strand, part: evidenceOf(evidence, strand) }));
  const answers = measureCodes.map((measure) =>
    disclose(
      answersTo(measure, evidence),
      parts.map(({ strand, part }) => ({ ...answersTo(measure, part), strand })),
    ),
  );
  return [
    ...counted(evidence),
    coverage(evidence),
    ...answers.map(({ total }) => total),
    ...parts.flatMap(({ strand, part }) => counted(part).map((figure) => ({ ...figure, strand }))),
    ...answers.flatMap(({ strands }) => strands),
  ];
};

/** The last day of each month up to the given day, and that day. */
const monthEnds = (from: string, until: string): string[] => {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const end = addDays(next, -1);
  return end >= until ? [until] : [end, ...monthEnds(next, until)];
};

const strandsOf = ({ strands, cohorts }: Evidence): StrandOfReport[] =>
  strands.map(({ strand, title, unit, versions, closedOn }: StrandLine) => ({
    strand,
    title,
    unit,
    versions: versions.map(({ version, on }) => ({ version, on })),
    ...(closedOn !== undefined && { closedOn }),
    cohorts: cohorts
      .filter((cohort) => cohort.strand === strand)
      .map(({ name, runs, status }) => ({ name, runs, status }))
      .toSorted((one, other) => (one.runs.from < other.runs.from ? -1 : 1)),
  }));

const adaptationsOf = ({ adaptations }: Evidence): Adaptation[] =>
  adaptations
    .map(({ on, kind, objective, strand, heard, decided, judged }) => ({
      on,
      kind,
      ...(objective !== undefined && { objective }),
      ...(strand !== undefined && { strand }),
      heard,
      decided,
      ...(judged && { judged }),
    }))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));

/** The impact report of a partnership, calculated from what is known on the given day. */
export const impactReport = (
  evidence: Evidence,
  { asOf, synthetic }: { asOf: string; synthetic: boolean },
): ImpactReport => {
  const { schools: _schools, changes: _changes, objectives, ...partnership } = evidence.partnership;
  const until = asOf < partnership.period.until ? asOf : partnership.period.until;
  return {
    partnership: { ...partnership, schoolsOnTheList: onTheList(evidence).length },
    asOf,
    synthetic,
    figures: figuresOf(evidence),
    reachOverTime: reachOverTime(evidence, [partnership.period.from, ...monthEnds(partnership.period.from, until)]),
    coverageByPhase: coverageByPhase(evidence),
    doseDistribution: doseDistribution(evidence),
    rolesReached: rolesReached(evidence),
    objectives,
    adaptations: adaptationsOf(evidence),
    changes: programmeChanges(evidence),
    admissions: admissions(evidence),
    strands: strandsOf(evidence),
  };
};
