import type { StrandDefinition } from '#contracts';
import { afterSession, measures, surveyAfter } from './after-session.js';

export const futureHeads: StrandDefinition = {
  title: 'Future Heads',
  summary: 'A year for middle and senior leaders who mean to lead a school in the city: expertise, placement, mentor.',
  unit: 'person',
  audience: { roles: ['middle-leader', 'assistant-headteacher', 'deputy-headteacher'], phases: [] },
  selection: 'criteria',
  places: { perCohort: 40, perSchool: 3, offerWorkingDays: 5 },
  plan: [
    { code: 'launch', title: 'Launch: leading in this city', mode: 'in-person', minutes: 360, required: true, week: 2 },
    {
      code: 'behaviour-and-culture',
      title: 'Behaviour and culture',
      mode: 'in-person',
      minutes: 180,
      required: true,
      week: 7,
    },
    { code: 'curriculum', title: 'Leading a curriculum', mode: 'in-person', minutes: 180, required: true, week: 14 },
    { code: 'placement', title: 'Placement in another school', mode: 'visit', minutes: 360, required: false, week: 21 },
    {
      code: 'finance-and-governance',
      title: 'Finance and governance',
      mode: 'online',
      minutes: 120,
      required: false,
      week: 27,
    },
    { code: 'review', title: 'Review and next step', mode: 'in-person', minutes: 180, required: true, week: 36 },
  ],
  templates: [afterSession],
  surveys: surveyAfter('curriculum', 'review'),
  completion: { minimumDose: 0.7, allRequiredItems: false },
  measures: measures({ recommend: 0.85, practiceChange: 0.75 }),
};
