import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, closed, drafted, extended, partnershipId } from '../past.js';
import { extendPartnership } from './extend-partnership.js';

const given = specFor({
  decide: extendPartnership,
  evolve,
  initial: noPartnership,
  given: { today: '2026-03-02' },
});

describe('extending a partnership', () => {
  it('moves its last day', () => {
    expect(given(drafted, activated).when({ partnershipId, until: '2027-08-31' })).toEqual([extended]);
  });
  it('is possible again, and remembers what was agreed first', () => {
    expect(given(drafted, activated, extended).when({ partnershipId, until: '2028-08-31' })).toHaveLength(1);
    const twice = [drafted, activated, extended, { ...extended, until: '2028-08-31' }].reduce(evolve, noPartnership);
    expect(twice).toMatchObject({ period: { until: '2028-08-31' }, firstAgreedUntil: '2026-08-31' });
  });
  it.each([
    ['an unknown one', [], '2027-08-31', 'partnership.unknown'],
    ['a draft', [drafted], '2027-08-31', 'partnership.not-activated'],
    ['a closed one', [drafted, activated, closed], '2027-08-31', 'partnership.already-closed'],
    ['the day it ends on anyway', [drafted, activated], '2026-08-31', 'partnership.not-longer'],
    ['a day before the extended end', [drafted, activated, extended], '2027-08-30', 'partnership.not-longer'],
  ])('refuses %s', (_, past, until, code) => {
    expect(given(...past).when({ partnershipId, until })).toBe(code);
  });
});
