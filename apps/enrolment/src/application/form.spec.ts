import { Refusal } from '#domain';
import { answersTo, completedForm, faultsOf } from './form.js';
import { answers, choosing } from './examples.js';

const { form } = choosing;

describe('the application form', () => {
  it('is complete when all that is required is there', () => expect(completedForm(form, answers)).toEqual(answers));
  it('takes each of the choices', () => {
    for (const years of ['To 5 years', 'More']) expect(faultsOf(form, { ...answers, years })).toEqual([]);
  });
  it('keeps lines, and leaves out what nobody asked', () => {
    const sent = { why: ' To learn\r\nmore ', other: 'x', years: ['More'], told: '' };
    expect(answersTo(form, sent)).toEqual({ why: 'To learn\nmore' });
  });
  it.each<[string, Record<string, string>, string, string]>([
    ['a missing answer', { told: 'yes' }, 'why', 'Enter an answer'],
    ['a missing yes', { why: 'x' }, 'told', 'Tick the box to go on'],
    ['what is no choice', { ...answers, years: 'Ten' }, 'years', 'Choose one of the answers'],
    ['another word than yes', { ...answers, told: 'no' }, 'told', 'Tick the box to say yes, or leave it'],
    ['too many words', { ...answers, why: 'a '.repeat(11) }, 'why', 'Use at most 10 words; these are 11'],
  ])('refuses %s', (_, sent, question, sentence) => {
    expect(faultsOf(form, answersTo(form, sent))).toEqual([{ question, sentence }]);
  });
  it('takes as many words as it says', () => {
    expect(faultsOf(form, { ...answers, why: 'a '.repeat(10).trim() })).toEqual([]);
    const { mostWords: _most, ...open } = form[0]!;
    expect(faultsOf([open], { why: 'a '.repeat(500).trim() })).toEqual([]);
    expect(faultsOf([open], { why: 'a '.repeat(501).trim() })).toHaveLength(1);
  });
  it('names every question at once', () => {
    const refused = () => completedForm(form, {});
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'application.form-incomplete',
        more: {
          errors: [
            { pointer: '#/answers/why', detail: 'Enter an answer' },
            { pointer: '#/answers/told', detail: 'Tick the box to go on' },
          ],
        },
      }),
    );
  });
});
