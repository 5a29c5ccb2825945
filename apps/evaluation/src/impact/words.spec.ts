import { between, number, outOf, percent, several, spelled } from './words.js';

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
});
