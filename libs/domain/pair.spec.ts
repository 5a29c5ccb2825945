import { pairOf } from './pair.js';

it('a pair is the same whichever is named first', () => {
  expect(pairOf('mary', 'anna')).toBe(pairOf('anna', 'mary'));
  expect(pairOf('mary', 'anna')).not.toBe(pairOf('mary', 'ann'));
});
