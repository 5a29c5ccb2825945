import fc from 'fast-check';
import { share, together } from './share.js';

describe('a share', () => {
  it('is its numerator over its denominator', () => {
    expect(share(3, 4)).toEqual({ numerator: 3, denominator: 4, value: 0.75 });
  });

  it('of nothing is null, never 0', () => {
    expect(share(0, 0).value).toBeNull();
  });

  it('refuses counts that cannot be', () => {
    expect(() => share(-1, 4)).toThrow('No share: -1 of 4');
    expect(() => share(Number.NaN, 4)).toThrow('No share: NaN of 4');
  });
});

describe('several shares together', () => {
  it('weigh each group by its size: 1 of 1 and 0 of 9 are a tenth, not a half', () => {
    expect(together([share(1, 1), share(0, 9)]).value).toBe(0.1);
  });

  it('of no groups are null', () => {
    expect(together([]).value).toBeNull();
  });

  it('do not depend on how the groups are cut or ordered', () => {
    const groups = fc.array(fc.record({ numerator: fc.nat(1_000), denominator: fc.nat(1_000) }));
    fc.assert(
      fc.property(groups, groups, (some, others) => {
        expect(together([...some, ...others])).toEqual(together([together(others), together(some)]));
      }),
    );
  });
});
