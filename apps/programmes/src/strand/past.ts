import type { StrandDefinition } from '#contracts';
import type { StrandEvent } from './strand.js';

/** What has happened to a strand, for the specs. */
export const strandId = '0d0c6f0a-3c0e-4b57-8a53-6f1d2a9b7c02';
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const definition: StrandDefinition = {
  title: 'Instructional Coaching',
  summary: 'Coaches learn to coach colleagues in their own schools.',
  unit: 'person',
  audience: { roles: ['teacher', 'middle-leader'], phases: [] },
  selection: 'first-come',
  places: { perCohort: 40, perSchool: 2, offerWorkingDays: 3 },
  plan: [
    { code: 'launch', title: 'Launch', mode: 'in-person', minutes: 180, required: true, week: 0 },
    { code: 'practice', title: 'Practice', mode: 'online', minutes: 90, required: false, week: 4 },
  ],
  coaching: { everyDays: 14 },
  templates: [
    {
      code: 'after-launch',
      title: 'Your launch day',
      introduction: 'Two questions, one minute.',
      questions: [
        { code: 'recommend', text: 'Would you recommend it?', kind: 'nps', required: true },
        {
          code: 'practice-change',
          text: 'I will change my practice.',
          kind: 'likert',
          required: true,
          points: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
        },
        { code: 'comment', text: 'Anything else?', kind: 'text', required: false },
      ],
    },
  ],
  surveys: [{ afterItem: 'launch', template: 'after-launch', openDays: 14 }],
  completion: { minimumDose: 0.8, allRequiredItems: true },
  measures: [
    { code: 'recommend', question: 'recommend', favourable: [9, 10], target: 0.8 },
    { code: 'practice-change', question: 'practice-change', favourable: [4, 5] },
  ],
};
export const better: StrandDefinition = { ...definition, summary: 'With a mentor each.' };

export const drafted = {
  type: 'StrandDrafted',
  strandId,
  code: 'instructional-coaching',
  partnershipId,
  definition,
} satisfies StrandEvent;
export const published = { type: 'StrandPublished', version: 1, partitions: 6, on: '2025-02-10' } satisfies StrandEvent;
export const revised = { type: 'StrandRevised', version: 2, definition: better } satisfies StrandEvent;
export const published2 = {
  type: 'StrandPublished',
  version: 2,
  partitions: 6,
  on: '2025-06-02',
} satisfies StrandEvent;
export const superseded = {
  type: 'StrandVersionSuperseded',
  version: 1,
  by: 2,
  on: '2025-06-02',
} satisfies StrandEvent;
export const closing = { type: 'StrandClosingBegan', on: '2026-03-02' } satisfies StrandEvent;
export const withdrawn = { type: 'StrandWithdrawn', on: '2025-03-03' } satisfies StrandEvent;
export const woundUp = { type: 'StrandWoundUp', on: '2026-07-20' } satisfies StrandEvent;
