import { specFor } from '#domain';
import { closed, entered, full, offered, opened, released, reopened, taken, waitlisted } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { takeBackPlace } from './take-back-place.js';

const given = specFor({ decide: takeBackPlace, evolve, initial: noPlaces });
const anna = { applicationId: 'anna', reason: 'decided-in-error' as const };

describe('taking an acceptance back', () => {
  it('puts the applicant before the officer once more, and frees the place', () => {
    const past = [opened({ selection: 'criteria', capacity: 1 }), entered('anna'), taken('anna')];
    const waiting = [entered('ben'), waitlisted('ben')];
    expect(given(...past, ...waiting).when(anna)).toEqual([reopened('anna'), offered('ben')]);
  });
  it('lets the applicant wait behind the others where the first to come are served', () => {
    expect(given(...full).when(anna)).toEqual([reopened('anna'), waitlisted('anna'), offered('cara')]);
  });
  it('only frees the place when the cohort takes nobody any more', () => {
    expect(given(...full, closed).when(anna)).toEqual([released('anna')]);
  });
  it('means nothing for one who has no place, or has taken one since', () => {
    expect(given(...full).when({ ...anna, applicationId: 'ben' })).toEqual([]);
    expect(given(...full).when({ ...anna, step: 1 })).toEqual([]);
    expect(given(...full).when({ ...anna, step: 2 })).toHaveLength(3);
    expect(given().when(anna)).toEqual([]);
  });
});
