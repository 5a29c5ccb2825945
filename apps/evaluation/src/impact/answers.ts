import { share } from '#statistics';
import type { ResponseLine } from '../views/responses.js';
import type { MeasureCode, MeasureRule } from '../views/strands.js';
import type { Evidence } from './evidence.js';
import { shareOf, type Figure } from './figure.js';
import { several } from './words.js';

/** The rule by which a measure is read in a cohort: that of the strand’s version the cohort runs, else the newest. */
const rulesOf = ({ strands, cohorts }: Evidence, measure: MeasureCode) => {
  const versionOf = new Map(cohorts.map(({ cohortId, strandVersion }) => [cohortId, strandVersion]));
  const versionsOf = new Map(strands.map(({ strand, versions }) => [strand, versions]));
  return ({ strand, cohortId }: { strand: string; cohortId: string }): MeasureRule | undefined => {
    const versions = versionsOf.get(strand) ?? [];
    const version = versions.find((one) => one.version === versionOf.get(cohortId)) ?? versions.at(-1);
    return version?.measures.find(({ code }) => code === measure);
  };
};

const earlierFirst = (one: ResponseLine, other: ResponseLine): number => {
  const [a, b] = [one, other].map(({ on, at, responseId }) => `${on} ${at} ${responseId}`) as [string, string];
  return a < b ? -1 : 1;
};

const latestOfEach = (responses: ResponseLine[]): ResponseLine[] => [
  ...new Map(
    responses.toSorted(earlierFirst).map((response) => [`${response.strand}/${response.personId}`, response]),
  ).values(),
];

/** The one target that all strands share. */
const targetOf = ({ strands }: Evidence, measure: MeasureCode): { target?: number } => {
  const targets = new Set(
    strands.flatMap(({ versions }) => versions.at(-1)?.measures.find(({ code }) => code === measure)?.target ?? []),
  );
  const [target] = targets;
  return targets.size === 1 && target !== undefined ? { target } : {};
};

/** The share of favourable answers to a measured question: the latest of each person in each strand. */
export const answersTo = (measure: MeasureCode, evidence: Evidence): Figure => {
  const ruleOf = rulesOf(evidence, measure);
  const asked = evidence.campaigns.filter(({ template = '', ...line }) => ruleOf(line)?.templates.includes(template));
  const campaigns = new Set(asked.map(({ campaignId }) => campaignId));
  const responses = evidence.responses.filter(({ campaignId }) => campaigns.has(campaignId));
  const answered = responses.filter((response) => response.answers[measure] !== undefined);
  const latest = latestOfEach(answered);
  const favourable = latest.filter((response) =>
    ruleOf(response)?.favourable.includes(response.answers[measure] ?? Number.NaN),
  );
  return {
    ...shareOf(`answers.${measure}`, favourable.length, latest.length, [
      ...several(
        answered.length - latest.length,
        'earlier answer by someone who answered again',
        'earlier answers by people who answered again',
      ),
      ...several(
        responses.length - answered.length,
        'response without an answer to this question',
        'responses without an answer to this question',
      ),
    ]),
    responseRate: share(
      responses.length,
      asked.reduce((sum, { invited }) => sum + invited, 0),
    ),
    ...targetOf(evidence, measure),
  };
};
