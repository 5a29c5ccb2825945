import { evolve, noApplication } from './application.js';
import { submitted } from './examples.js';
import { laterOf } from './later-of.js';

const applied = (on: string) => ({ on, state: evolve(noApplication, { ...submitted, on }) });

describe('the later of two applications', () => {
  const [early, late] = [applied('2023-09-04'), applied('2023-09-05')];
  it('is the same whichever is looked at first', () => {
    expect(laterOf(early, late)).toBe(late);
    expect(laterOf(late, early)).toBe(late);
  });
  it('is the one that is looked at where both came on one day', () => {
    const other = applied('2023-09-04');
    expect(laterOf(early, other)).toBe(early);
  });
});
