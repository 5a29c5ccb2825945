import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, amended, closed, drafted, partnershipId, terms } from '../past.js';
import { amendPartnership } from './amend-partnership.js';

const given = specFor({ decide: amendPartnership, evolve, initial: noPartnership, given: { today: '2024-04-08' } });
const { organisations } = amended;
const command = { partnershipId, organisations };

describe('amending a partnership', () => {
  it('replaces the lists it names and keeps the others', () => {
    expect(given(drafted, activated).when(command)).toEqual([amended]);
    const budget = [{ code: 'trainers', title: 'Trainers', pence: 9_000_00 }];
    expect(given(drafted, activated, amended).when({ partnershipId, budget })).toEqual([{ ...amended, budget }]);
    expect([drafted, activated, amended].reduce(evolve, noPartnership)).toMatchObject({
      ...terms,
      organisations,
      activatedOn: '2023-09-01',
    });
  });
  it.each([
    { from: '2024-09-01', until: '2025-08-31' },
    { from: '2024-09-01', until: '2024-09-01' },
    { from: '2024-09-01' },
    { until: '2024-08-31' },
  ])('takes funding for %j', (period) => {
    const funding = [{ source: 'DfE', pence: 1, ...period }];
    expect(given(drafted, activated).when({ partnershipId, funding })).toHaveLength(1);
  });
  it.each([
    ['nothing', {}, 'partnership.nothing-changed'],
    ['what it says already', { targets: terms.targets }, 'partnership.nothing-changed'],
    [
      'funding that ends first',
      { funding: [{ source: 'DfE', pence: 1, from: '2024-09-01', until: '2024-08-31' }] },
      'partnership.funding-reversed',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(given(drafted, activated).when({ partnershipId, ...change })).toBe(code);
  });
  it.each([
    ['an unknown one', [], 'partnership.unknown'],
    ['a draft, which is revised', [drafted], 'partnership.not-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
