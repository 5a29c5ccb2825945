import { coverageOf } from './coverage.js';

describe('the coverage of a partnership', () => {
  it('tells whom it has reached, whom not yet, and whom it was not for', () => {
    const place = { localAuthorities: ['341'], schools: ['104705', '104700', '152034'] };
    expect(coverageOf(place, ['152034', '104705', '100000'])).toEqual({
      localAuthorities: ['341'],
      schools: 3,
      reached: ['104705', '152034'],
      notYetReached: ['104700'],
      outside: ['100000'],
    });
  });
});
