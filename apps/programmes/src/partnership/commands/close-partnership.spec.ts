import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, closed, drafted, extended, partnershipId } from '../past.js';
import { closePartnership } from './close-partnership.js';

const given = specFor({ decide: closePartnership, evolve, initial: noPartnership, given: { today: '2026-08-31' } });

describe('closing a partnership', () => {
  it.each([
    ['an active one', [drafted, activated]],
    ['an extended one', [drafted, activated, extended]],
  ])('ends %s today', (_, past) => {
    expect(given(...past).when({ partnershipId })).toEqual([closed]);
  });
  it.each([
    ['an unknown one', [], 'partnership.unknown'],
    ['a draft', [drafted], 'partnership.not-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ partnershipId })).toBe(code);
  });
});
