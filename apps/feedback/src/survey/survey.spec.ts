import { definition, rule, template } from '../example.js';
import { surveyOf, surveysAfter } from './survey.js';

describe('the surveys of a strand', () => {
  it('are those its schedule asks after the item', () => {
    expect(surveysAfter(definition, 'first-day')).toEqual([rule]);
    expect(surveysAfter(definition, 'second-day')).toEqual([]);
  });
  it('carry the measures of their own questions only', () => {
    const elsewhere = { code: 'recommend', question: 'asked-elsewhere', favourable: [9, 10] } as const;
    const measures = [...definition.measures, { ...elsewhere, favourable: [9, 10] }];
    expect(surveyOf({ ...definition, measures }, { template: template.code, item: 'first-day' })).toEqual({
      template,
      measures: definition.measures,
      itemTitle: 'Leading change',
    });
  });
  it('are never half there', () => {
    expect(() => surveyOf(definition, { template: 'another', item: 'first-day' })).toThrow('no another');
  });
});
