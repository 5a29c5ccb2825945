import { closing, drafted, partnershipId, published, woundUp } from './past.js';
import { claimsOf, evolve, noStrand, scopeOf } from './strand.js';

describe('a strand', () => {
  const strand = evolve(noStrand, drafted);

  it('concerns its partnership and itself', () => {
    expect(scopeOf(strand)).toEqual({ partnerships: [partnershipId], strands: ['instructional-coaching'] });
    expect(scopeOf(noStrand)).toEqual({});
  });
  it('holds its code from the first draft on, also when it is closed', () => {
    const held = [expect.objectContaining({ key: 'strand:instructional-coaching' })];
    expect(claimsOf(noStrand)).toEqual([]);
    expect(claimsOf(strand)).toEqual(held);
    expect(claimsOf([drafted, published, closing, woundUp].reduce(evolve, noStrand))).toEqual(held);
  });
  it('remembers since when it closed', () => {
    expect([drafted, published, closing, woundUp].reduce(evolve, noStrand)).toMatchObject({
      status: 'closed',
      closingSince: '2026-03-02',
      closedOn: '2026-07-20',
    });
  });
});
