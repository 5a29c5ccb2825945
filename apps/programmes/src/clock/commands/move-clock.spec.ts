import { decode } from '#contracts';
import { specFor } from '#domain';
import { evolve, unmoved } from '../clock.js';
import { publishes } from '../publishes.js';
import { moveClock } from './move-clock.js';

const given = specFor({ decide: moveClock, evolve, initial: unmoved, given: { now: '2023-06-01T08:00:00Z' } });
const moved = { type: 'ClockMoved' as const, at: '2023-09-04T08:00:00.000Z' };

describe('moving the demonstration clock', () => {
  it('shows a later time', () => {
    expect(given().when({ at: '2023-09-04T08:00:00Z' })).toEqual([moved]);
    expect(given(moved).when({ at: '2023-09-04T08:01Z' })).toEqual([{ ...moved, at: '2023-09-04T08:01:00.000Z' }]);
  });
  it.each([
    ['the time it shows', [moved], '2023-09-04T08:00:00Z'],
    ['an earlier time', [moved], '2023-09-04T07:59:59Z'],
    ['a time before the demonstration begins', [], '2023-06-01T07:00:00Z'],
    ['the time at which it begins', [], '2023-06-01T08:00:00Z'],
  ])('never goes to %s', (_, past, at) => {
    expect(given(...past).when({ at })).toBe('clock.not-forward');
  });
  it('tells every service', () => {
    const event = publishes(moved);
    expect(event.type).toBe('strandline.programmes.clock-moved.v1');
    expect(decode(event.type, Buffer.from(JSON.stringify(event.data)))).toEqual({ at: moved.at });
  });
});
