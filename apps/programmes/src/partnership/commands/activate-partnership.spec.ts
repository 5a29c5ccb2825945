import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, closed, drafted, extended, partnershipId } from '../past.js';
import { activatePartnership } from './activate-partnership.js';

const given = specFor({
  decide: activatePartnership,
  evolve,
  initial: noPartnership,
  given: { today: '2023-09-01' },
});

describe('activating a partnership', () => {
  it('begins it today', () => {
    expect(given(drafted).when({ partnershipId })).toEqual([activated]);
  });
  it.each([
    ['an unknown one', [], 'partnership.unknown'],
    ['one that is active', [drafted, activated], 'partnership.already-activated'],
    ['an extended one', [drafted, activated, extended], 'partnership.already-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-activated'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ partnershipId })).toBe(code);
  });
});
