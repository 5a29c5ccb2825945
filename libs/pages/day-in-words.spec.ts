import { dayInWords } from './day-in-words.js';

it('writes a day as people read it, whatever zone the machine is in', () => {
  expect(dayInWords('2023-09-14')).toBe('14 September 2023');
  expect(dayInWords('2024-02-29')).toBe('29 February 2024');
});
