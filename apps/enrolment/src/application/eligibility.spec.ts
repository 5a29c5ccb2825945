import { noOrganisation } from '../organisation/organisation.js';
import { erased, merged, registered, restricted } from '../person/examples.js';
import { evolve, noPerson, type Person, type PersonEvent } from '../person/person.js';
import type { Entry } from '../places/entry.js';
import type { OpenedPlaces } from '../places/places.js';
import { eligibilityOf, mostApplications, type Circumstances } from './eligibility.js';
import { eligible } from './examples.js';

const facts: Circumstances = { ...eligible, today: '2023-09-04' };
const after = (event: PersonEvent): Person => [...registered, event].reduce(evolve, noPerson);

describe('asking before applying', () => {
  it('answers yes', () => expect(eligibilityOf(facts)).toEqual({ eligible: true }));
  it('answers no with the rule and a sentence one can act on', () => {
    expect(eligibilityOf({ ...facts, today: '2024-01-01' })).toEqual({
      eligible: false,
      code: 'application.window-closed',
      sentence: 'Applications are taken from 2023-09-01 to 2023-10-31',
    });
  });
  it.each<[string, Partial<Circumstances>, string]>([
    ['nobody has registered', { person: noPerson }, 'person.unknown'],
    ['was merged into another record', { person: after(merged) }, 'person.merged'],
    ['was erased', { person: after(erased) }, 'person.erased'],
    ['may not be used', { person: after(restricted) }, 'person.restricted'],
    ['is of a school that was never registered', { organisation: noOrganisation }, 'organisation.unknown'],
  ])('answers no for a person whose record %s', (_, change, code) => {
    expect(eligibilityOf({ ...facts, ...change })).toMatchObject({ eligible: false, code });
  });
  it('counts months in post from the day they are full', () => {
    const months = (monthsInPost: number) => eligibilityOf({ ...facts, eligibility: { monthsInPost } });
    expect(eligibilityOf({ ...facts, today: '2023-09-01', eligibility: { monthsInPost: 36 } })).toMatchObject({
      eligible: true,
    });
    expect(months(37)).toMatchObject({ code: 'application.too-short-in-post' });
  });
  it('answers no once the cohort has had as many applications as its places can hold', () => {
    const afterAsMany = (count: number) => {
      const entries = Object.fromEntries(Array.from({ length: count }, (_, at) => [`application ${at}`, {} as Entry]));
      return eligibilityOf({ ...facts, places: { ...(facts.places as OpenedPlaces), entries } });
    };
    expect(afterAsMany(mostApplications - 1)).toEqual({ eligible: true });
    expect(afterAsMany(mostApplications)).toMatchObject({ code: 'cohort.too-many-applications' });
  });
});
