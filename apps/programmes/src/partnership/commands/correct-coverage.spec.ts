import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, closed, coverageCorrected, drafted, partnershipId } from '../past.js';
import { mostSchools } from '../terms.js';
import { correctCoverage } from './correct-coverage.js';

const given = specFor({ decide: correctCoverage, evolve, initial: noPartnership, given: { today: '2024-01-08' } });
const command = { partnershipId, add: ['104700', '104705'], remove: ['152034'] };

describe('correcting the coverage', () => {
  it('adds what was not there and takes away what was', () => {
    expect(given(drafted, activated).when(command)).toEqual([coverageCorrected]);
    expect([drafted, activated, coverageCorrected].reduce(evolve, noPartnership)).toMatchObject({
      status: 'active',
      schools: ['104705', '104700'],
      localAuthorities: ['341', '340'],
    });
  });
  it('names all the local authorities anew', () => {
    expect(given(drafted, activated).when({ partnershipId, localAuthorities: ['341'] })).toEqual([
      { ...coverageCorrected, localAuthorities: ['341'], added: [], removed: [] },
    ]);
  });
  it('is for as many schools as there can be, and no more', () => {
    const schools = (count: number) => Array.from({ length: count }, (_, index) => String(200_000 + index));
    const most = mostSchools - 2;
    expect(given(drafted, activated).when({ partnershipId, add: schools(most) })).toHaveLength(1);
    expect(given(drafted, activated).when({ partnershipId, add: schools(most + 1) })).toBe(
      'partnership.coverage-too-long',
    );
  });
  it.each([
    ['to remove what is not there', { remove: ['100000'] }, 'partnership.school-not-covered'],
    ['to add and remove the same', { add: ['152034'] }, 'partnership.coverage-contradicts'],
    ['what changes nothing', { add: ['104705'], remove: [] }, 'partnership.nothing-changed'],
  ])('refuses %s', (_, change, code) => {
    expect(given(drafted, activated).when({ ...command, ...change })).toBe(code);
  });
  it.each([
    ['an unknown one', [], 'partnership.unknown'],
    ['a draft, which is revised', [drafted], 'partnership.not-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
