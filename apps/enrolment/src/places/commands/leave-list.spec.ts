import { specFor } from '#domain';
import { closed, declined, entered, full, offered, opened, rejected, withdrew } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { leaveList } from './leave-list.js';

const given = specFor({ decide: leaveList, evolve, initial: noPlaces });
const because = 'accepted-elsewhere' as const;

describe('leaving a list for a place elsewhere', () => {
  it('is told with its reason, and gives back what was offered', () => {
    expect(given(...full).when({ applicationId: 'ben', because })).toEqual([
      { ...withdrew('ben'), because },
      offered('cara'),
    ]);
    expect(given(...full).when({ applicationId: 'cara' })).toEqual([withdrew('cara')]);
  });
  it('means nothing where it was decided meanwhile, or the offer has just run out', () => {
    const ben = { applicationId: 'ben', because };
    expect(given(...full, declined('ben')).when(ben)).toEqual([]);
    expect(given(...full, closed, rejected('ben')).when(ben)).toEqual([]);
    expect(given(...full).when(ben, { now: '2023-09-07T23:00:00Z', today: '2023-09-08' })).toEqual([]);
    expect(given(...full).when({ applicationId: 'anna', because })).toEqual([]);
    expect(given(opened(), entered('ben')).when({ applicationId: 'zoe', because })).toEqual([]);
    expect(given().when(ben)).toEqual([]);
  });
});
