import type { StrandDefinition, SurveyQuestion } from '#contracts';
import { Refusal, unreachable } from '#domain';
import { choosingHoldsTogether } from './choosing.js';
import { codeOf, differ, unless, type Path, type Problem, type Rule } from './problems.js';

const namesDiffer: Rule = ({ plan, templates, surveys, measures, targets = [] }) => [
  ...differ(plan, codeOf, 'plan'),
  ...plan.flatMap(({ variants = [] }, item) => differ(variants, ({ setting }) => setting, 'plan', item, 'variants')),
  ...differ(templates, codeOf, 'templates'),
  ...templates.flatMap(({ questions }, template) => differ(questions, codeOf, 'templates', template, 'questions')),
  ...differ(surveys, ({ afterItem, template }) => `${template} after ${afterItem}`, 'surveys'),
  ...differ(measures, codeOf, 'measures'),
  ...differ(targets, ({ of, by = 'the end' }) => `a target of ${of} by ${by}`, 'targets'),
];

const placesFit: Rule = ({ places: { perCohort, perSchool = perCohort } }) =>
  unless(perSchool <= perCohort, `is more than the ${perCohort} places of a cohort`, 'places', 'perSchool');

/** What can be answered to a question; nothing for one that is answered in words. */
const answersTo = ({ kind, points = [] }: SurveyQuestion): number[] => {
  switch (kind) {
    case 'nps':
      return Array.from({ length: 11 }, (_, answer) => answer);
    case 'likert':
    case 'single':
      return points.map((_, index) => index + 1);
    case 'text':
      return [];
    default:
      return unreachable(kind);
  }
};

const scaleOf = (question: SurveyQuestion): string => `${question.kind} of ${answersTo(question).length} answers`;

const eachQuestion = (
  { templates }: StrandDefinition,
  rule: (question: SurveyQuestion, ...path: Path) => Problem[],
): Problem[] =>
  templates.flatMap(({ questions }, template) =>
    questions.flatMap((question, index) => rule(question, 'templates', template, 'questions', index)),
  );

const scalesHavePoints: Rule = (definition) =>
  eachQuestion(definition, ({ kind, points }, ...path) => {
    const isScale = kind === 'likert' || kind === 'single';
    return unless(
      isScale === (points !== undefined),
      `a ${kind} question ${isScale ? 'needs its' : 'has no'} points`,
      ...path,
      'points',
    );
  });

/** A measure adds up answers over templates: one code must mean the same scale in all of them. */
const questionsMeanOneThing: Rule = (definition) => {
  const questions = definition.templates.flatMap((template) => template.questions);
  return eachQuestion(definition, (question, ...path) => {
    const first = questions.find(({ code }) => code === question.code) ?? question;
    return unless(
      scaleOf(question) === scaleOf(first),
      `${question.code} is a ${scaleOf(first)} in another template, and a ${scaleOf(question)} here`,
      ...path,
    );
  });
};

const surveysNameWhatIsThere: Rule = ({ plan, templates, surveys }) =>
  surveys.flatMap(({ afterItem, template }, index) => [
    ...unless(plan.map(codeOf).includes(afterItem), `${afterItem} is not in the plan`, 'surveys', index, 'afterItem'),
    ...unless(templates.map(codeOf).includes(template), `${template} is no template`, 'surveys', index, 'template'),
  ]);

const measuresAreAsked: Rule = ({ templates, surveys, measures }) => {
  const inUse = templates.filter(({ code }) => surveys.some(({ template }) => template === code));
  const asked = inUse.flatMap(({ questions }) => questions);
  return measures.flatMap(({ question: wanted, favourable }, index) => {
    const question = asked.find(({ code }) => code === wanted);
    if (!question) return unless(false, `no survey asks ${wanted}`, 'measures', index, 'question');
    const answers = answersTo(question);
    return favourable.flatMap((answer, at) =>
      unless(answers.includes(answer), `nobody can answer ${answer} to ${wanted}`, 'measures', index, 'favourable', at),
    );
  });
};

const completionAsksForSomething: Rule = ({ plan, completion: { minimumDose, allRequiredItems } }) =>
  unless(
    minimumDose > 0 || (allRequiredItems && plan.some(({ required }) => required)),
    'everyone would complete without having attended anything',
    'completion',
  );

const rules: Rule[] = [
  namesDiffer,
  placesFit,
  scalesHavePoints,
  questionsMeanOneThing,
  surveysNameWhatIsThere,
  measuresAreAsked,
  completionAsksForSomething,
  choosingHoldsTogether,
];

/** All that is wrong with a definition beyond the shapes of its fields; nothing when it can be run. */
export const problemsIn: Rule = (definition) => rules.flatMap((rule) => rule(definition));

/** The definition, once it can be run; the refusal names everything that is wrong at once. */
export const checked = (definition: StrandDefinition): StrandDefinition => {
  const errors = problemsIn(definition);
  if (errors.length > 0)
    throw new Refusal('invalid', 'strand.definition-invalid', 'The strand could not be run like this', { errors });
  return definition;
};
