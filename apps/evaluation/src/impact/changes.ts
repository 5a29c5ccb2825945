import { dayInWords } from '#pages';
import type { CohortLine } from '../views/cohorts.js';
import type { PartnershipLine } from '../views/partnerships.js';
import type { StrandLine } from '../views/strands.js';
import type { Evidence } from './evidence.js';
import { number, several } from './words.js';

/** Something about the programme that became otherwise than it was, as a sentence. */
export type ProgrammeChange = { on: string; kind: ChangeKind; strand?: string; says: string };

export type ChangeKind =
  | `partnership-${PartnershipLine['changes'][number]['kind'] | 'closed'}`
  | `strand-${'opened' | 'changed' | 'closed'}`
  | `cohort-${CohortLine['changes'][number]['kind']}`
  | 'school-succeeded';

type OfPartnership = PartnershipLine['changes'][number];
type OfCohort = CohortLine['changes'][number];

const sentenceOf = (change: OfPartnership): string => {
  switch (change.kind) {
    case 'amended':
      return 'The partners changed who works together, or what is aimed at.';
    case 'coverage-changed': {
      const { added, removed } = change;
      const parts = [
        ...several(added, 'school was added', 'schools were added'),
        ...several(removed, 'school was taken off', 'schools were taken off'),
      ];
      return `The list of schools the partnership is for changed${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
    }
    case 'extended':
      return `The partnership was extended until ${dayInWords(change.until)}.`;
  }
};

const ofPartnership = ({ partnership: { changes, closedOn } }: Evidence): ProgrammeChange[] => [
  ...changes.map((change) => ({
    on: change.on,
    kind: `partnership-${change.kind}` as const,
    says: sentenceOf(change),
  })),
  ...(closedOn === undefined
    ? []
    : [{ on: closedOn, kind: 'partnership-closed' as const, says: 'The partnership ended.' }]),
];

const ofStrand = ({ strand, title, versions, closedOn }: StrandLine): ProgrammeChange[] => [
  ...versions.map(({ version, on, title: named }, index) =>
    index === 0
      ? { on, strand, kind: 'strand-opened' as const, says: `The strand ${named} was opened.` }
      : { on, strand, kind: 'strand-changed' as const, says: `Version ${version} of ${named} was published.` },
  ),
  ...(closedOn === undefined
    ? []
    : [{ on: closedOn, strand, kind: 'strand-closed' as const, says: `${title} takes no new cohorts.` }]),
];

type Named = { nameOf: (cohortId: string) => string; wentOn: (cohortId: string) => number };

const sentenceOfCohort = ({ cohortId, name }: CohortLine, change: OfCohort, { nameOf, wentOn }: Named): string => {
  switch (change.kind) {
    case 'merged': {
      const enrolments = several(wentOn(cohortId), 'enrolment went on', 'enrolments went on');
      const moved = enrolments.map((some) => `, and ${some} there`).join('');
      return `${name} was merged into ${nameOf(change.into)}${moved}.`;
    }
    case 'cancelled':
      return `${name} was cancelled.`;
    case 'moved-to-version':
      return `${name} is taught by version ${change.version} of its strand.`;
    case 'late-joining-allowed':
      return `${name} takes applications until ${dayInWords(change.until)}, also while it is taught.`;
    case 'capacity-changed':
      return `${name} has ${placesOf(change.to)}, ${number(change.from)} before.`;
  }
};

const placesOf = (places: number): string => `${number(places)} ${places === 1 ? 'place' : 'places'}`;

const ofCohorts = ({ cohorts, participations }: Evidence): ProgrammeChange[] => {
  const names = new Map(cohorts.map(({ cohortId, name }) => [cohortId, name]));
  const named: Named = {
    nameOf: (cohortId) => names.get(cohortId) ?? 'another cohort',
    wentOn: (cohortId) => participations.filter(({ formerCohorts }) => formerCohorts.includes(cohortId)).length,
  };
  return cohorts.flatMap((cohort) =>
    cohort.changes.map((change) => ({
      on: change.on,
      strand: cohort.strand,
      kind: `cohort-${change.kind}` as const,
      says: sentenceOfCohort(cohort, change, named),
    })),
  );
};

/** Of the schools that took part those that closed; the rest of the register is not the programme’s. */
const ofSchools = ({ organisations, successions, participations }: Evidence): ProgrammeChange[] => {
  const names = new Map(organisations.map(({ organisationId, name }) => [organisationId, name]));
  const tookPart = new Set(participations.flatMap((line) => line.organisations));
  return successions
    .filter(({ organisationId }) => tookPart.has(organisationId))
    .map(({ organisationId, urn, successorId, successorUrn, on }) => {
      const [closed, present] = [names.get(organisationId) ?? urn, names.get(successorId) ?? successorUrn];
      const says =
        closed === present
          ? `${closed} closed; another school of that name carries on for it.`
          : `${closed} closed; ${present} carries on for it.`;
      return { on, kind: 'school-succeeded', says };
    });
};

/** What was changed about the programme and when, in the order of days. */
export const programmeChanges = (evidence: Evidence): ProgrammeChange[] =>
  [
    ...ofPartnership(evidence),
    ...evidence.strands.flatMap(ofStrand),
    ...ofCohorts(evidence),
    ...ofSchools(evidence),
  ].toSorted((one, other) => (`${one.on} ${one.says}` < `${other.on} ${other.says}` ? -1 : 1));
