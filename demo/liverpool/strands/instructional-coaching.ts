import type { StrandDefinition } from '#contracts';
import { afterSession, measures, surveyAfter } from './after-session.js';

/** Outside the first scope: opened mid-partnership, when the curriculum objective was judged met. */
export const instructionalCoaching: StrandDefinition = {
  title: 'Instructional Coaching',
  summary: 'Coaches who work in their own schools: observe, name one step, rehearse it, look again.',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 20, perSchool: 3, offerWorkingDays: 3 },
  plan: [
    { code: 'one-step', title: 'One step at a time', mode: 'in-person', minutes: 180, required: true, week: 1 },
    { code: 'observing', title: 'Observing for learning', mode: 'in-person', minutes: 180, required: true, week: 5 },
    { code: 'rehearsal', title: 'Rehearsal and feedback', mode: 'online', minutes: 120, required: true, week: 10 },
    {
      code: 'coaching-coaches',
      title: 'Being coached as a coach',
      mode: 'visit',
      minutes: 120,
      required: false,
      week: 16,
    },
  ],
  coaching: { everyDays: 14 },
  templates: [afterSession],
  surveys: surveyAfter('rehearsal', 'coaching-coaches'),
  completion: { minimumDose: 0.7, allRequiredItems: false },
  measures: measures({ recommend: 0.9, practiceChange: 0.85 }),
};
