import type { Measure, StrandDefinition, SurveyRule, SurveyTemplate } from '#contracts';

/** A template as it is asked about one item of the plan, with the measures its questions carry. */
export type Survey = { template: SurveyTemplate; measures: Measure[]; itemTitle: string };

/** The surveys that the schedule of a strand asks after an item. */
export const surveysAfter = ({ surveys }: StrandDefinition, item: string): SurveyRule[] =>
  surveys.filter(({ afterItem }) => afterItem === item);

/** A published definition holds every template and item its rules name; anything else is a defect. */
export const surveyOf = (definition: StrandDefinition, asked: { template: string; item: string }): Survey => {
  const template = definition.templates.find(({ code }) => code === asked.template);
  const item = definition.plan.find(({ code }) => code === asked.item);
  if (!template || !item) throw new Error(`The definition has no ${asked.template} or no ${asked.item}`);
  const codes = new Set(template.questions.map(({ code }) => code));
  const measures = definition.measures.filter(({ question }) => codes.has(question));
  return { template, measures, itemTitle: item.title };
};
