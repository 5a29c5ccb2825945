import { better, closing, definition, drafted, partnershipId, published, revised, woundUp } from './past.js';
import { claimsOf, definitionIn, evolve, noStrand, scopeOf } from './strand.js';

describe('a strand', () => {
  const strand = evolve(noStrand, drafted);

  it('concerns its partnership and itself', () => {
    expect(scopeOf(strand)).toEqual({ partnerships: [partnershipId], strands: ['instructional-coaching'] });
    expect(scopeOf(noStrand)).toEqual({});
  });
  it('has no version beyond the one that is written', () => {
    const before = [drafted, published].reduce(evolve, noStrand);
    const written = evolve(before, revised);
    expect([definitionIn(written, 1), definitionIn(written, 2)]).toEqual([definition, better]);
    for (const [state, version] of [
      [written, 3],
      [before, 2],
      [noStrand, 1],
    ] as const)
      expect(() => definitionIn(state, version)).toThrow(expect.objectContaining({ code: 'strand.version-unknown' }));
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
