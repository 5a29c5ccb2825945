import { shareOf, withhold } from './figure.js';
import {
  againstTarget,
  between,
  intervalOf,
  number,
  outOf,
  partsOf,
  percent,
  several,
  spelled,
  valueOf,
} from './words.js';

describe('the words for numbers', () => {
  it.each([
    [0.885, '89%'],
    [0.8849, '88%'],
    [0, '0%'],
    [1, '100%'],
    [0.999, 'over 99%'],
    [0.004, 'under 1%'],
  ])('%d is read as %s', (value, words) => {
    expect(percent(value)).toBe(words);
  });

  it('are British', () => {
    expect(number(41_213)).toBe('41,213');
    expect(outOf({ numerator: 301, denominator: 1_338 })).toBe('301 of 1,338');
    expect(between({ low: 0.852, high: 0.917 })).toBe('between 85% and 92%');
    expect(spelled('executive-headteacher')).toBe('Executive headteacher');
    expect(spelled('ofsted-inspector')).toBe('Ofsted inspector');
  });

  it('agree with their number, and nothing is left out of nothing', () => {
    expect(several(1, 'school', 'schools')).toEqual(['1 school']);
    expect(several(2, 'school', 'schools')).toEqual(['2 schools']);
    expect(several(0, 'school', 'schools')).toEqual([]);
  });

  it('tell what is withheld from what is not known, and show nothing more of either', () => {
    const shown = shareOf('answers.recommend', 30, 40);
    for (const [figure, value] of [
      [withhold(shown, 'Withheld.'), 'withheld'],
      [shareOf('answers.recommend', 0, 0), 'not known'],
    ] as const)
      expect([valueOf(figure), intervalOf(figure)]).toEqual([value, '–']);
    expect(partsOf(withhold(shown, 'Withheld.'))).toBe('–');
    expect([valueOf(shown), intervalOf(shown), partsOf(shown)]).toEqual(['75%', '60% to 86%', '30 of 40']);
  });

  it.each([
    [0.5, 'The target of 50% is reached.'],
    [0.7, 'The target of 70% is reached, but so narrowly that it could be chance.'],
    [0.8, 'The target of 80% is missed, but so narrowly that it could be chance.'],
    [0.9, 'The target of 90% is missed.'],
  ])('say of 30 of 40 what they mean for a target of %d', (target, sentence) => {
    expect(againstTarget({ ...shareOf('answers.recommend', 30, 40), target })).toBe(sentence);
  });

  it('say nothing of a target that there is none of, or no share to hold against', () => {
    expect(againstTarget(shareOf('answers.recommend', 30, 40))).toBe('');
    expect(againstTarget({ ...shareOf('answers.recommend', 0, 0), target: 0.5 })).toBe('');
  });
});
