import type { StrandDefinition } from '#contracts';

/** As little of a strand as can be published. */
export const lamps: StrandDefinition = {
  title: 'Lamps',
  summary: 'Lamps',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 1, offerWorkingDays: 1 },
  plan: [{ code: 'light', title: 'Light', mode: 'online', minutes: 60, required: true, week: 0 }],
  templates: [],
  surveys: [],
  completion: { minimumDose: 1, allRequiredItems: true },
  measures: [],
};

/** The terms of a partnership that runs today. */
export const agreement = {
  name: 'Lamps for all',
  provider: 'A provider of teacher development',
  period: { from: '2020-01-01', until: '2099-12-31' },
  localAuthorities: ['341'],
  schools: [],
  objectives: [{ code: 'light', title: 'More light' }],
};
