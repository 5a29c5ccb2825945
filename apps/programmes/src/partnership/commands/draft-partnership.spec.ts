import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { drafted, partnershipId, terms } from '../past.js';
import { draftPartnership } from './draft-partnership.js';

const given = specFor({ decide: draftPartnership, evolve, initial: noPartnership, given: { id: partnershipId } });

describe('drafting a partnership', () => {
  it('writes down what the two sides want to agree on', () => {
    expect(given().when(terms)).toEqual([drafted]);
  });
  it('refuses a period that ends before it begins', () => {
    const period = { from: '2026-09-01', until: '2026-08-31' };
    expect(given().when({ ...terms, period })).toBe('partnership.period-reversed');
  });
  it('allows a period of one day', () => {
    const period = { from: '2026-09-01', until: '2026-09-01' };
    expect(given().when({ ...terms, period })).toHaveLength(1);
  });
  it('refuses an id that is taken', () => {
    expect(given(drafted).when(terms)).toBe('partnership.already-drafted');
  });
});
