import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import { id, urn } from './ids.js';

export const partnership = (schools: number, objectives: contracts.Objective[] = []): Told =>
  told(contracts.PartnershipActivated, id('partnership', 1), {
    partnershipId: id('partnership', 1),
    name: 'Liverpool Schools Partnership',
    provider: 'Northern Teaching Institute',
    period: { from: '2023-09-01', until: '2026-08-31' },
    localAuthorities: ['341'],
    schools: Array.from({ length: schools }, (_, index) => urn(index + 1)),
    objectives: objectives.length > 0 ? objectives : [{ code: 'leadership', title: 'Leadership expertise' }],
  });

type StrandFacts = {
  code: string;
  title: string;
  unit?: contracts.Unit;
  target?: number;
  on?: string;
  version?: number;
};

/** A strand with one item, one survey and both measures: 9 and 10 recommend, 4 and 5 have changed their practice. */
export const strand = ({ code, title, unit = 'person', target, on = '2023-09-01', version = 1 }: StrandFacts): Told =>
  told(contracts.StrandPublished, id('other', 1), {
    strand: code,
    partnershipId: id('partnership', 1),
    version,
    partitions: 6,
    on,
    definition: {
      title,
      summary: title,
      unit,
      audience: { roles: [], phases: [] },
      selection: 'first-come',
      places: { perCohort: 100, offerWorkingDays: 3 },
      plan: [{ code: 'launch', title: 'Launch', mode: 'in-person', minutes: 180, required: true, week: 0 }],
      templates: [{ code: 'after', title: 'After', introduction: 'After', questions: questions }],
      surveys: [{ afterItem: 'launch', template: 'after', openDays: 21 }],
      completion: { minimumDose: 0.8, allRequiredItems: false },
      measures: [
        { code: 'recommend', question: 'recommend', favourable: [9, 10], ...(target !== undefined && { target }) },
        { code: 'practice-change', question: 'practice', favourable: [4, 5] },
      ],
    },
  });

const questions: contracts.SurveyQuestion[] = [
  { code: 'recommend', text: 'Would you recommend it?', kind: 'nps', required: true },
  { code: 'practice', text: 'Has your practice changed?', kind: 'likert', required: false },
];

type CohortFacts = { cohort: number; of: string; from?: string; until?: string; version?: number };

export const cohort = ({ cohort, of, from = '2023-09-11', until = '2024-07-19', version = 1 }: CohortFacts): Told =>
  told(contracts.CohortOpened, id('cohort', cohort), {
    cohortId: id('cohort', cohort),
    partnershipId: id('partnership', 1),
    strand: of,
    strandVersion: version,
    name: `Cohort ${cohort}`,
    window: { from: '2023-09-01', until: from },
    runs: { from, until },
    capacity: 100,
  });
