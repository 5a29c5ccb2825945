import { template } from '../example.js';
import { readAnswers, tidied, type GivenAnswers } from './answers.js';

const complete = { recommend: 0, practice: 5 };
const faultsOf = (given: GivenAnswers) => readAnswers(template.questions, given).faults;

describe('reading answers against a template', () => {
  it('parts what was chosen from what was written', () => {
    const given = { ...complete, pace: 2, next: ' Shorter days.\r\nMore practice. ' };
    expect(readAnswers(template.questions, given)).toEqual({
      points: { recommend: 0, practice: 5, pace: 2 },
      words: { next: 'Shorter days.\nMore practice.' },
      faults: [],
    });
  });
  it.each<[string, GivenAnswers]>([
    ['an optional question left out', complete],
    ['a blank text', { ...complete, next: '  ' }],
    ['the ends of a scale', { recommend: 10, practice: 1 }],
    ['2,000 characters', { ...complete, next: 'x'.repeat(2_000) }],
  ])('takes %s', (_, given) => {
    expect(faultsOf(given)).toEqual([]);
  });
  it.each<[string, GivenAnswers, string]>([
    ['a missing answer', { practice: 5 }, 'recommend: Choose an answer'],
    ['a number beyond the scale', { ...complete, recommend: 11 }, 'recommend: Choose a number from 0 to 10'],
    ['a negative one', { ...complete, recommend: -1 }, 'recommend: Choose a number from 0 to 10'],
    ['a half', { ...complete, recommend: 7.5 }, 'recommend: Choose a number from 0 to 10'],
    ['a number as text', { ...complete, recommend: '7' }, 'recommend: Choose a number from 0 to 10'],
    ['a point that is not shown', { ...complete, practice: 6 }, 'practice: Choose one of the answers shown'],
    ['point 0 of labelled points', { ...complete, practice: 0 }, 'practice: Choose one of the answers shown'],
    ['several points', { ...complete, pace: [1, 2] }, 'pace: Choose one of the answers shown'],
    ['a number as words', { ...complete, next: 5 }, 'next: Write at most 2,000 characters of plain text'],
    ['too much', { ...complete, next: 'x'.repeat(2_001) }, 'next: Write at most 2,000 characters of plain text'],
    ['control characters', { ...complete, next: 'a\u0000b' }, 'next: Write at most 2,000 characters of plain text'],
    ['a question of another survey', { ...complete, shoe: 43 }, 'shoe: This survey has no such question'],
    ['a name every object has', { ...complete, constructor: 1 }, 'constructor: This survey has no such question'],
  ])('names %s', (_, given, fault) => {
    expect(faultsOf(given).map(({ question, sentence }) => `${question}: ${sentence}`)).toEqual([fault]);
  });
  it('asks for words where they are required', () => {
    const [question] = template.questions.slice(3);
    expect(readAnswers([{ ...question!, required: true }], {}).faults).toEqual([
      { question: 'next', sentence: 'Write an answer' },
    ]);
  });
  it('does not take a property that every object has for an answer', () => {
    const question = { ...template.questions[0]!, code: 'constructor' };
    expect(readAnswers([question], {}).faults).toEqual([{ question: 'constructor', sentence: 'Choose an answer' }]);
  });
});

describe('the same answers', () => {
  it('are the same in any order, with blanks or without, from any browser', () => {
    const one = { next: 'a\r\nb', recommend: 9, pace: '' };
    const other = { recommend: 9, next: 'a\nb ' };
    expect([...tidied(one)]).toEqual([...tidied(other)]);
  });
  it('differ when one of them differs', () => {
    expect([...tidied({ recommend: 9 })]).not.toEqual([...tidied({ recommend: 8 })]);
  });
});
