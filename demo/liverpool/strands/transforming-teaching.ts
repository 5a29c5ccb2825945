import type { StrandDefinition } from '#contracts';
import { afterSession, measures, surveyAfter } from './after-session.js';

export const transformingTeaching: StrandDefinition = {
  title: 'Transforming Teaching',
  summary:
    'A year with a whole school: leads attend the sessions and carry them into the weekly development of all staff.',
  unit: 'school',
  audience: { roles: [], phases: ['primary', 'secondary', 'all-through'] },
  selection: 'first-come',
  places: { perCohort: 13, offerWorkingDays: 10 },
  plan: [
    {
      code: 'where-we-are',
      title: 'Where we are: an audit together',
      mode: 'visit',
      minutes: 180,
      required: true,
      week: 2,
    },
    { code: 'explaining', title: 'Explaining and modelling', mode: 'in-person', minutes: 180, required: true, week: 8 },
    {
      code: 'checking',
      title: 'Checking for understanding',
      mode: 'in-person',
      minutes: 180,
      required: true,
      week: 15,
    },
    { code: 'practice', title: 'Practice and retrieval', mode: 'online', minutes: 120, required: false, week: 23 },
    { code: 'sustaining', title: 'Sustaining it', mode: 'in-person', minutes: 180, required: true, week: 34 },
  ],
  templates: [afterSession],
  surveys: surveyAfter('checking', 'sustaining'),
  completion: { minimumDose: 0.7, allRequiredItems: false },
  measures: measures({ recommend: 0.85, practiceChange: 0.8 }),
};

/** The same year, redesigned for special schools and alternative provision. */
export const transformingTeachingSpecialist: StrandDefinition = {
  ...transformingTeaching,
  title: 'Transforming Teaching for specialist settings',
  summary:
    'A year with a whole special school or alternative provision: smaller groups, communication first, visits on site.',
  audience: { roles: [], phases: ['special', 'alternative'] },
  places: { perCohort: 8, offerWorkingDays: 10 },
  plan: [
    {
      code: 'where-we-are',
      title: 'Where we are: an audit together',
      mode: 'visit',
      minutes: 180,
      required: true,
      week: 3,
    },
    {
      code: 'communication',
      title: 'Communication before content',
      mode: 'in-person',
      minutes: 150,
      required: true,
      week: 9,
    },
    {
      code: 'small-steps',
      title: 'Small steps, checked often',
      mode: 'in-person',
      minutes: 150,
      required: true,
      week: 17,
    },
    { code: 'on-site', title: 'On site: observing together', mode: 'visit', minutes: 180, required: false, week: 25 },
    { code: 'sustaining', title: 'Sustaining it', mode: 'in-person', minutes: 150, required: true, week: 35 },
  ],
  surveys: surveyAfter('small-steps', 'sustaining'),
};
