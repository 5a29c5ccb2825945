import type { StrandDefinition } from '#contracts';
import { afterSession, measures, surveyAfter } from './after-session.js';

export const teacherEducationFellows: StrandDefinition = {
  title: 'Teacher Education Fellows',
  summary: 'Eight people, two years: how teachers learn, and how to organise their development across several schools.',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'criteria',
  choosing: {
    form: [
      {
        code: 'why',
        text: 'How do the teachers around you learn, and what would you do about it?',
        kind: 'words',
        required: true,
        mostWords: 300,
      },
      { code: 'time', text: 'My school gives me a day every other week for two years', kind: 'yes', required: true },
    ],
    criteria: [
      { code: 'insight', title: 'Sees how teachers learn', upTo: 5, weight: 2 },
      { code: 'reach', title: 'Can bring several schools together', upTo: 5 },
    ],
    scoredBy: 2,
    shortlist: true,
    endorsement: true,
  },
  places: { perCohort: 8, perSchool: 1, offerWorkingDays: 10 },
  plan: [
    {
      code: 'residential',
      title: 'Residential: how teachers learn',
      mode: 'in-person',
      minutes: 720,
      required: true,
      week: 3,
    },
    {
      code: 'designing-development',
      title: 'Designing development',
      mode: 'in-person',
      minutes: 360,
      required: true,
      week: 16,
    },
    { code: 'facilitation', title: 'Facilitation practice', mode: 'in-person', minutes: 360, required: true, week: 31 },
    { code: 'evaluating', title: 'Evaluating development', mode: 'online', minutes: 180, required: true, week: 50 },
    {
      code: 'network-lead',
      title: 'Leading a network of schools',
      mode: 'visit',
      minutes: 360,
      required: false,
      week: 68,
    },
    { code: 'showcase', title: 'Showcase', mode: 'in-person', minutes: 240, required: true, week: 88 },
  ],
  templates: [afterSession],
  surveys: surveyAfter('facilitation', 'showcase'),
  completion: { minimumDose: 0.75, allRequiredItems: false },
  measures: measures({ recommend: 0.85, practiceChange: 0.75 }),
};
