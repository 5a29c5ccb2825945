import type { Entry } from '../places/entry.js';
import type { OpenedPlaces } from '../places/places.js';
import { eligibilityOf, mostApplications } from './eligibility.js';
import { eligible } from './examples.js';

const facts = { ...eligible, today: '2023-09-04' };

describe('asking before applying', () => {
  it('answers yes', () => expect(eligibilityOf(facts)).toEqual({ eligible: true }));
  it('answers no with the rule and a sentence one can act on', () => {
    expect(eligibilityOf({ ...facts, today: '2024-01-01' })).toEqual({
      eligible: false,
      code: 'application.window-closed',
      sentence: 'Applications are taken from 2023-09-01 to 2023-10-31',
    });
  });
  it('answers no once the cohort has had as many applications as its places can hold', () => {
    const after = (count: number) => {
      const entries = Object.fromEntries(Array.from({ length: count }, (_, at) => [`application ${at}`, {} as Entry]));
      return eligibilityOf({ ...facts, places: { ...(facts.places as OpenedPlaces), entries } });
    };
    expect(after(mostApplications - 1)).toEqual({ eligible: true });
    expect(after(mostApplications)).toMatchObject({ code: 'cohort.too-many-applications' });
  });
});
