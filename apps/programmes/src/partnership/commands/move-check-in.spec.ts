import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, checkIn, checkInAgreed, checkInHeld, closed, drafted, partnershipId } from '../past.js';
import { moveCheckIn } from './move-check-in.js';

const given = specFor({ decide: moveCheckIn, evolve, initial: noPartnership, given: { today: '2023-12-01' } });
const { code, ownerId, due } = checkIn;
const command = { partnershipId, code, due: '2024-02-05' };
const moved = { type: 'CheckInMoved', code, ownerId, due: '2024-02-05', on: '2023-12-01' };

describe('moving a check-in', () => {
  it('gives it another day, another owner, or both', () => {
    expect(given(drafted, activated, checkInAgreed).when(command)).toEqual([moved]);
    expect(given(drafted, activated, checkInAgreed).when({ partnershipId, code, ownerId: partnershipId })).toEqual([
      { ...moved, ownerId: partnershipId, due },
    ]);
    const overdue = given(drafted, activated, checkInAgreed).when(
      { partnershipId, code, ownerId: partnershipId },
      { today: '2024-01-16' },
    );
    expect(overdue).toHaveLength(1);
  });
  it('leaves every other as it is', () => {
    const other = { ...checkInAgreed, code: 'summer-2024' };
    const state = [drafted, activated, checkInAgreed, other, { ...moved, type: 'CheckInMoved' as const }].reduce(
      evolve,
      noPartnership,
    );
    expect(state).toMatchObject({ checkIns: [{ due: '2024-02-05' }, { code: 'summer-2024', due }] });
  });
  it.each([
    ['what changes nothing', { due }, 'partnership.nothing-changed'],
    ['a day that has passed', { due: '2023-11-30' }, 'partnership.check-in-in-the-past'],
    ['one nobody agreed', { code: 'spring-2026' }, 'partnership.check-in-unknown'],
  ])('refuses %s', (_, change, refusal) => {
    expect(given(drafted, activated, checkInAgreed).when({ ...command, ...change })).toBe(refusal);
  });
  it.each([
    ['an unknown partnership', [], 'partnership.unknown'],
    ['one that was held', [drafted, activated, checkInAgreed, checkInHeld], 'partnership.check-in-held'],
    ['one of a closed partnership', [drafted, activated, checkInAgreed, closed], 'partnership.already-closed'],
  ])('refuses %s', (_, past, refusal) => {
    expect(given(...past).when(command)).toBe(refusal);
  });
});
