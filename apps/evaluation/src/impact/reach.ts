import type { OrganisationLine } from '../views/organisations.js';
import type { ParticipationLine } from '../views/participations.js';
import type { Evidence } from './evidence.js';
import { count, ratio, type Figure } from './figure.js';
import { presentSchool } from './present-school.js';
import { begunOf, neverBegun } from './taking-part.js';
import { several } from './words.js';

type Joining = { personId: string; from: string; direct: boolean };

/** Who takes part by an enrolment, since when; the leads of a school do so directly, the rest of its list through them. */
export const joiningsOf = (line: ParticipationLine): Joining[] =>
  line.unit === 'person'
    ? [{ personId: line.personId, from: line.from, direct: true }]
    : line.staff.map(({ personId, from, part }) => ({ personId, from, direct: part === 'lead' }));

const people = (joinings: Joining[]): Set<string> => new Set(joinings.map(({ personId }) => personId));

/** Direct participants with the day on which they first joined. */
export const directParticipants = (evidence: Evidence): Map<string, string> => {
  const direct = begunOf(evidence)
    .flatMap(joiningsOf)
    .filter((joining) => joining.direct);
  return direct.reduce((since, { personId, from }) => {
    const known = since.get(personId);
    return since.set(personId, known !== undefined && known < from ? known : from);
  }, new Map<string, string>());
};

type Schools = { known: OrganisationLine[]; leftOut: string[] };

/** A school and the one that carries on for it are one school: the one that there is today. */
const schoolsOf = (lines: ParticipationLine[], { organisations, successions }: Evidence): Schools => {
  const byId = new Map(organisations.map((one) => [one.organisationId, one]));
  const named = [...new Set(lines.flatMap((line) => line.organisations))];
  const ids = [...new Set(named.map(presentSchool(successions).byId))];
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  const known = found.filter(({ kind }) => kind === 'school');
  const leftOut = [
    ...several(
      named.length - ids.length,
      'school counted with the one that carries on for it',
      'schools counted with those that carry on for them',
    ),
    ...several(found.length - known.length, 'organisation that is not a school', 'organisations that are not schools'),
    ...several(
      ids.length - found.length,
      'organisation not yet in the register',
      'organisations not yet in the register',
    ),
  ];
  return { known, leftOut };
};

const pupils = (code: 'reach.pupils' | 'reach.pupils-whole-school', { known, leftOut }: Schools): Figure => {
  const counted = known.flatMap((school) => school.pupils ?? []);
  const sum = counted.reduce((total, some) => total + some, 0);
  const unknown = several(
    known.length - counted.length,
    'school without a number of pupils',
    'schools without a number of pupils',
  );
  return count(code, sum, [...unknown, ...leftOut], counted.length);
};

/** People, schools and pupils, each once. */
export const reach = (evidence: Evidence): Figure[] => {
  const begun = begunOf(evidence);
  const schools = schoolsOf(begun, evidence);
  const wholeSchools = schoolsOf(
    begun.filter(({ unit }) => unit === 'school'),
    evidence,
  );
  return [
    count('reach.direct-participants', directParticipants(evidence).size, neverBegun(evidence)),
    count('reach.educators', people(begun.flatMap(joiningsOf)).size, neverBegun(evidence)),
    count('reach.schools', schools.known.length, [...schools.leftOut, ...neverBegun(evidence)]),
    pupils('reach.pupils', schools),
    pupils('reach.pupils-whole-school', wholeSchools),
  ];
};

const reachedUrns = (evidence: Evidence): Set<string> =>
  new Set(schoolsOf(begunOf(evidence), evidence).known.flatMap(({ urn }) => urn ?? []));

/** The schools the partnership is for, as they are today. */
export const onTheList = ({ partnership, successions }: Evidence): string[] => [
  ...new Set(partnership.schools.map(presentSchool(successions).byUrn)),
];

/** How much of the partnership’s list of schools was reached. */
export const coverage = (evidence: Evidence): Figure => {
  const schools = onTheList(evidence);
  const reached = reachedUrns(evidence);
  const onList = schools.filter((urn) => reached.has(urn)).length;
  return ratio('reach.coverage', onList, schools.length, schools.length, [
    ...several(
      reached.size - onList,
      'school reached that is not on the list',
      'schools reached that are not on the list',
    ),
    ...neverBegun(evidence),
  ]);
};

export type PhaseCoverage = { phase: string; schools: number; reached: number };

/** The same by phase of school, largest first. */
export const coverageByPhase = (evidence: Evidence): PhaseCoverage[] => {
  const reached = reachedUrns(evidence);
  const phases = new Map(evidence.organisations.map(({ urn, phase }) => [urn, phase]));
  const byPhase = Map.groupBy(onTheList(evidence), (urn) => phases.get(urn) ?? 'unknown');
  return [...byPhase]
    .map(([phase, urns]) => ({ phase, schools: urns.length, reached: urns.filter((urn) => reached.has(urn)).length }))
    .toSorted((one, other) => other.schools - one.schools || one.phase.localeCompare(other.phase));
};

export type ReachPoint = { on: string; directParticipants: number; educators: number };

/** People reached by the end of each of the given days, each person once. */
export const reachOverTime = (evidence: Evidence, days: string[]): ReachPoint[] => {
  const joinings = begunOf(evidence).flatMap(joiningsOf);
  return days.map((on) => {
    const by = joinings.filter(({ from }) => from <= on);
    return { on, directParticipants: people(by.filter(({ direct }) => direct)).size, educators: people(by).size };
  });
};
