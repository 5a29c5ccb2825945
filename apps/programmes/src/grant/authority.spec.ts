import { mustHaveAuthority } from './authority.js';
import { noGrant, evolve, scopeOf, type Held } from './grant.js';
import { given, grantId, lead, partnershipId } from './past.js';

const today = '2023-09-01';
const isAllowed = (giver: Held, wanted: Held): boolean => {
  try {
    mustHaveAuthority([giver], wanted, today);
    return true;
  } catch {
    return false;
  }
};

describe('the authority to give', () => {
  const teacher: Held = { grantId, subject: 'tess', role: 'teacher', partnershipId, from: today };

  it('on one school or person reaches no other', () => {
    const ofSchool = { ...lead, organisationId: 'a school' };
    expect(isAllowed(ofSchool, { ...teacher, organisationId: 'a school', personId: 'tess' })).toBe(true);
    expect(isAllowed(ofSchool, { ...teacher, organisationId: 'another', personId: 'tess' })).toBe(false);
    expect(isAllowed(ofSchool, teacher)).toBe(false);
    const ofPerson = { ...lead, personId: 'tess' };
    expect(isAllowed(ofPerson, { ...teacher, personId: 'tess' })).toBe(true);
    expect(isAllowed(ofPerson, { ...teacher, personId: 'tom' })).toBe(false);
  });
  it('is over a grant by what that names', () => {
    expect(scopeOf(evolve(noGrant, { ...given, strand: 's', organisationId: 'o', personId: 'p' }))).toEqual({
      partnerships: [partnershipId],
      strands: ['s'],
      organisations: ['o'],
      people: ['p'],
    });
    expect(scopeOf(noGrant)).toEqual({});
  });
});
