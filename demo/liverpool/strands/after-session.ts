import type { SurveyTemplate, Measure, SurveyRule } from '#contracts';

const agreement = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];

/** The short survey that every strand of the demonstration uses. */
export const afterSession: SurveyTemplate = {
  code: 'after-session',
  title: 'How was it, and what has changed?',
  introduction:
    'Five questions, about two minutes. The partnership uses the answers to improve the strand and to report what it achieved.',
  questions: [
    {
      code: 'recommend',
      text: 'I would recommend this strand to a colleague.',
      kind: 'likert',
      required: true,
      points: agreement,
    },
    {
      code: 'practice-change',
      text: 'Because of this strand I have made a lasting change to my practice.',
      kind: 'likert',
      required: true,
      points: agreement,
    },
    {
      code: 'relevance',
      text: 'The content was relevant to my school.',
      kind: 'likert',
      required: false,
      points: agreement,
    },
    { code: 'what-changed', text: 'What do you do differently now?', kind: 'text', required: false },
    { code: 'what-to-improve', text: 'What should we change?', kind: 'text', required: false },
  ],
};

const favourable = [4, 5];

export const measures = (targets: { recommend: number; practiceChange: number }): Measure[] => [
  { code: 'recommend', question: 'recommend', favourable, target: targets.recommend },
  { code: 'practice-change', question: 'practice-change', favourable, target: targets.practiceChange },
];

/** What is asked at the end stays open over the summer. */
export const surveyAfter = (midWay: string, atTheEnd: string): SurveyRule[] => [
  { afterItem: midWay, template: afterSession.code, openDays: 28 },
  { afterItem: atTheEnd, template: afterSession.code, openDays: 120 },
];
