import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, closed, drafted, extended, partnershipId, terms } from '../past.js';
import { revisePartnership, type RevisePartnership } from './revise-partnership.js';

const given = specFor({ decide: revisePartnership, evolve, initial: noPartnership });
const revision: RevisePartnership = { partnershipId, ...terms, provider: 'Another provider' };

describe('revising a partnership', () => {
  it('replaces the terms of a draft', () => {
    expect(given(drafted).when(revision)).toEqual([
      { type: 'PartnershipRevised', ...terms, provider: 'Another provider' },
    ]);
  });
  it.each([
    ['an unknown one', [], 'partnership.unknown'],
    ['one that is agreed', [drafted, activated], 'partnership.already-activated'],
    ['an extended one', [drafted, activated, extended], 'partnership.already-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-activated'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(revision)).toBe(code);
  });
  it('checks the terms as the first draft does', () => {
    const period = { from: '2026-09-01', until: '2026-08-31' };
    expect(given(drafted).when({ ...revision, period })).toBe('partnership.period-reversed');
  });
});
