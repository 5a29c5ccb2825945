import { Share } from '../consuming/share.js';

const taken = (count: number): Share[] =>
  Array.from({ length: count }, () => {
    const share = new Share();
    share.take();
    share.take();
    return share;
  });

describe('what may wait in the memory of a process', () => {
  it('is shared by all partitions that are read, within limits', () => {
    const [first, ...others] = taken(6);
    expect(first?.high).toBe(10_000);
    others.push(...taken(44));
    expect([first?.high, first?.low]).toEqual([2_000, 1_000]);
    others.push(...taken(950));
    expect(first?.high).toBe(500);
    for (const share of others) share.leave();
    expect(first?.high).toBe(10_000);
    first?.leave();
  });
  it('is given back once, also by one that never read', () => {
    const unused = new Share();
    unused.leave();
    unused.take();
    const all = taken(50);
    expect(all[0]?.high).toBe(2_000);
    for (const share of [...all, ...all]) share.leave();
    expect(taken(50)[0]?.high).toBe(2_000);
  });
});
