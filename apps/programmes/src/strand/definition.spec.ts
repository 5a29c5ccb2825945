import type { StrandDefinition } from '#contracts';
import { isSame } from '../is-same.js';
import { problemsIn } from './definition.js';
import { definition } from './past.js';

const [launch, practice] = definition.plan as [StrandDefinition['plan'][0], StrandDefinition['plan'][0]];
const template = definition.templates[0]!;
const [recommend, practiceChange, comment] = template.questions as [
  (typeof template.questions)[0],
  (typeof template.questions)[0],
  (typeof template.questions)[0],
];
const survey = definition.surveys[0]!;
const measure = definition.measures[0]!;

/** The places of all problems, when the definition is changed like this. */
const faultsWith = (change: Partial<StrandDefinition>): string[] =>
  problemsIn({ ...definition, ...change }).map(({ pointer }) => pointer.replace('#/definition/', ''));

describe('a strand’s definition', () => {
  it('has no faults when everything it names is there', () => {
    expect(problemsIn(definition)).toEqual([]);
  });
  it.each<[string, Partial<StrandDefinition>]>([
    ['no limit for a school', { places: { perCohort: 40, offerWorkingDays: 3 } }],
    ['all places for one school', { places: { perCohort: 40, perSchool: 40, offerWorkingDays: 3 } }],
    ['completion by dose alone', { completion: { minimumDose: 0.1, allRequiredItems: false } }],
    ['completion by the required items alone', { completion: { minimumDose: 0, allRequiredItems: true } }],
  ])('may have %s', (_, change) => {
    expect(faultsWith(change)).toEqual([]);
  });
  it.each<[string, Partial<StrandDefinition>, string]>([
    ['two plan items of one code', { plan: [launch, practice, launch] }, 'plan/2'],
    [
      'two variants for one setting',
      {
        plan: [
          {
            ...launch,
            variants: [
              { setting: 'special', title: 'A' },
              { setting: 'special', title: 'B' },
            ],
          },
          practice,
        ],
      },
      'plan/0/variants/1',
    ],
    ['two templates of one code', { templates: [template, template] }, 'templates/1'],
    [
      'two questions of one code',
      { templates: [{ ...template, questions: [...template.questions, comment] }] },
      'templates/0/questions/3',
    ],
    ['one survey twice', { surveys: [survey, { ...survey, openDays: 7 }] }, 'surveys/1'],
    ['one measure twice', { measures: [measure, measure] }, 'measures/1'],
    [
      'more places for a school than for all',
      { places: { perCohort: 10, perSchool: 11, offerWorkingDays: 3 } },
      'places/perSchool',
    ],
    [
      'a survey after something not planned',
      { surveys: [survey, { ...survey, afterItem: 'visit' }] },
      'surveys/1/afterItem',
    ],
    ['a survey by no template', { surveys: [survey, { ...survey, template: 'termly' }] }, 'surveys/1/template'],
    ['a measure of no question', { measures: [{ ...measure, question: 'mood' }] }, 'measures/0/question'],
    [
      'a measure of a question in a template that no survey uses',
      {
        templates: [template, { ...template, code: 'termly', questions: [{ ...recommend, code: 'again' }] }],
        measures: [{ ...measure, question: 'again' }],
      },
      'measures/0/question',
    ],
    [
      'a favourable answer nobody can give',
      { measures: [{ ...measure, favourable: [10, 11] }] },
      'measures/0/favourable/1',
    ],
    [
      'a favourable point below the first',
      { measures: [{ ...measure, question: 'practice-change', favourable: [0, 5] }] },
      'measures/0/favourable/0',
    ],
    [
      'a favourable answer in words',
      { measures: [{ ...measure, question: 'comment', favourable: [1] }] },
      'measures/0/favourable/0',
    ],
    ['a completion by attending nothing', { completion: { minimumDose: 0, allRequiredItems: false } }, 'completion'],
    [
      'a completion by required items of which there are none',
      { plan: [{ ...launch, required: false }], completion: { minimumDose: 0, allRequiredItems: true } },
      'completion',
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });
  it('refuses a scale without points, and points without a scale', () => {
    const { points, ...noPoints } = practiceChange;
    const single = { ...practiceChange, code: 'single', kind: 'single' as const };
    const questions = [{ ...recommend, points: points! }, { ...noPoints, code: 'bare' }, practiceChange, single];
    expect(problemsIn({ ...definition, templates: [{ ...template, questions }] })).toEqual([
      { pointer: '#/definition/templates/0/questions/0/points', detail: 'a nps question has no points' },
      { pointer: '#/definition/templates/0/questions/1/points', detail: 'a likert question needs its points' },
    ]);
  });
  it('refuses a question that means another scale in another template', () => {
    const other = { ...template, code: 'termly', questions: [{ ...recommend, kind: 'text' as const }] };
    expect(faultsWith({ templates: [template, other] })).toEqual(['templates/1/questions/0']);
  });
  it('names all faults at once', () => {
    expect(faultsWith({ plan: [launch, launch], surveys: [{ ...survey, template: 'termly' }], measures: [] })).toEqual([
      'plan/1',
      'surveys/0/template',
    ]);
  });
  it('is the same in whatever order its fields come, but not its lists', () => {
    const { title, ...rest } = definition;
    expect(isSame({ ...rest, title }, definition)).toBe(true);
    expect(isSame({ ...definition, plan: definition.plan.toReversed() }, definition)).toBe(false);
  });
});
