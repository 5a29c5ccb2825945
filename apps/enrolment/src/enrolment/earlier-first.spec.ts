import { earlierFirst } from './earlier-first.js';
import { place } from './examples.js';
import { evolve, noEnrolment } from './enrolment.js';

const from = (id: string, day: string) => ({
  id,
  state: evolve(noEnrolment, { type: 'Enrolled', enrolled: { ...place, from: day }, step: 1 }),
});

describe('which of two enrolments of one participant carries on', () => {
  it('is the one that began first', () => {
    const [early, late] = [from('b', '2023-09-01'), from('a', '2024-01-08')];
    expect(earlierFirst(late, early)).toEqual([early, late]);
    expect(earlierFirst(early, late)).toEqual([early, late]);
  });
  it('is always the same where they began on one day', () => {
    const [one, other] = [from('a', '2023-09-01'), from('b', '2023-09-01')];
    expect(earlierFirst(other, one)).toEqual(earlierFirst(one, other));
  });
});
