import { specFor } from '#domain';
import { evolve, noSuccession, type SuccessionEvent } from '../succession.js';
import { dayComes, settleInTime } from './settle-in-time.js';

const given = specFor({ decide: settleInTime, evolve, initial: noSuccession });
const about = { urn: '104420', links: [{ urn: '150000', kind: 'successor' as const, on: '2024-07-01' }] };
const planned = { successorUrn: '150000', on: '2024-07-01' };
const noted: SuccessionEvent = { type: 'SuccessionNoted', ...about, why: 'not-yet', planned };

describe('a succession on a day to come', () => {
  it('comes about as the day begins in London', () => {
    expect(dayComes(evolve(noSuccession, noted))).toBe('2024-06-30T23:00:00.000Z');
    expect(given(noted).when({})).toEqual([{ type: 'SuccessionSettled', ...about, ...planned, by: 'register' }]);
  });
  it('is not waited for once it is settled or planned no more', () => {
    const other: SuccessionEvent = { type: 'SuccessionNoted', ...about, why: 'no-open-successor' };
    expect(dayComes(evolve(noSuccession, other))).toBeUndefined();
    expect(given(noted, other).when({})).toEqual([]);
  });
});
