import { specFor } from '#domain';
import { ana, booked, culture, finance, joined, opened, paused, scheduled } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { cancelLeaving } from './cancel-leaving.js';

const given = specFor({ decide: cancelLeaving, evolve, initial: noRoster });
const { enrolmentId } = ana;
const cancelled = { type: 'LeavingCancelled', enrolmentId };

describe('a withdrawal that lay ahead is taken back', () => {
  it('books what it had cancelled', () => {
    const past = [opened, scheduled, joined(ana), paused(ana, '2023-10-17', 'leaving')];
    expect(given(...past).when({ enrolmentId })).toEqual([cancelled, booked(culture, ana), booked(finance, ana)]);
  });
  it('leaves a deferral as it is', () => {
    const past = [opened, scheduled, joined(ana), paused(ana, '2023-09-04'), paused(ana, '2023-10-17', 'leaving')];
    expect(given(...past).when({ enrolmentId })).toEqual([cancelled]);
  });
  it('means nothing where none was announced', () => {
    expect(given(opened, joined(ana), paused(ana, '2023-09-12')).when({ enrolmentId })).toEqual([]);
  });
});
