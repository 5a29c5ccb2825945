import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, checkIn, checkInAgreed, checkInHeld, closed, drafted, partnershipId } from '../past.js';
import { holdCheckIn } from './hold-check-in.js';

const given = specFor({ decide: holdCheckIn, evolve, initial: noPartnership, given: { today: '2024-01-15' } });
const command = { partnershipId, code: checkIn.code };

describe('holding a check-in', () => {
  it('says when; what came of it stays with the partnership', () => {
    expect(given(drafted, activated, checkInAgreed).when({ ...command, note: 'All on track.' })).toEqual([checkInHeld]);
    const state = [drafted, activated, checkInAgreed].reduce(evolve, noPartnership);
    const now = { id: partnershipId, now: '2024-01-15T09:00:00Z', today: '2024-01-15', who: 'a lead' };
    expect(holdCheckIn({ ...command, note: 'All on track.' }, state, now)).toEqual({
      events: [checkInHeld],
      details: { 'check-in spring-2024': 'All on track.' },
    });
  });
  it('may come when the partnership has closed', () => {
    expect(given(drafted, activated, checkInAgreed, closed).when(command, { today: '2026-09-10' })).toHaveLength(1);
  });
  it('may come on the day it was agreed', () => {
    expect(given(drafted, activated, checkInAgreed).when({ ...command, on: '2023-10-02' })).toHaveLength(1);
  });
  it.each([
    ['a day to come', { on: '2024-01-16' }, 'partnership.check-in-to-come'],
    ['a day before it was agreed', { on: '2023-10-01' }, 'partnership.check-in-before-agreed'],
    ['one nobody agreed', { code: 'spring-2026' }, 'partnership.check-in-unknown'],
  ])('refuses %s', (_, change, refusal) => {
    expect(given(drafted, activated, checkInAgreed).when({ ...command, ...change })).toBe(refusal);
  });
  it('refuses one that was held, and one of a draft', () => {
    expect(given(drafted, activated, checkInAgreed, checkInHeld).when(command)).toBe('partnership.check-in-held');
    expect(given(drafted).when(command)).toBe('partnership.not-activated');
  });
});
