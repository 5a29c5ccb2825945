import { specFor } from '#domain';
import { closed, declined, entered, full, offered, opened } from '../examples.js';
import { paused, released, returns, taken, usedUp } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { returnToPlace } from './return-to-place.js';

const given = specFor({ decide: returnToPlace, evolve, initial: noPlaces });
const anna = { applicationId: 'anna' };

describe('coming back', () => {
  it.each([paused, released])('takes a free place', (left) => {
    expect(given(opened(), entered('anna'), taken('anna'), left('anna')).when(anna)).toEqual([taken('anna')]);
  });
  it('goes on in a place that was used up, also when the cohort is over', () => {
    const again = { ...anna, on: '2024-09-02', reopening: 'appeal-upheld' as const };
    const past = [opened(), entered('anna'), taken('anna'), usedUp('anna'), closed];
    expect(given(...past).when(again)).toEqual([{ type: 'PlaceTaken', ...again }]);
  });
  it('waits when every place is held', () => {
    expect(given(...full, paused('anna'), offered('cara')).when(anna)).toEqual([returns('anna')]);
  });
  it('means nothing for one who has kept the place, or never had one', () => {
    expect(given(...full).when(anna)).toEqual([]);
    expect(given(...full).when({ applicationId: 'zoe' })).toEqual([]);
    expect(given().when(anna)).toEqual([]);
  });
  it('is refused to one who waits for a place already, has been offered one, or was given none', () => {
    expect(given(...full).when({ applicationId: 'cara' })).toBe('enrolment.waits-for-place');
    expect(given(...full).when({ applicationId: 'ben' })).toBe('application.has-offer');
    expect(given(...full, declined('ben')).when({ applicationId: 'ben' })).toBe('application.was-declined');
  });
  it('is refused by a cohort that is over', () => {
    expect(given(...full, paused('anna'), closed).when(anna)).toBe('cohort.closed');
  });
});
