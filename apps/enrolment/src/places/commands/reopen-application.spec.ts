import { specFor } from '#domain';
import * as example from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { reopenApplication } from './reopen-application.js';

const { closed, entered, full, offered, opened, rejected, reopened, taken, waitlisted, withdrew } = example;
const given = specFor({ decide: reopenApplication, evolve, initial: noPlaces });
const anna = { applicationId: 'anna', reason: 'decided-in-error' as const };
const chosen = opened({ selection: 'criteria', capacity: 1 });
const again = { ...entered('again'), applicant: 'person anna' } as PlacesEvent;

describe('considering an application again', () => {
  it('puts it before the officer once more', () => {
    const past = [chosen, entered('anna'), rejected('anna')];
    expect(given(...past).when(anna)).toEqual([reopened('anna')]);
    expect([...past, reopened('anna')].reduce(evolve, noPlaces)).toMatchObject({
      entries: { anna: { status: 'submitted', step: 3 } },
    });
  });
  it('lets it wait behind the others where the first to come are served', () => {
    expect(given(...full, entered('anna2'), rejected('anna2')).when({ ...anna, applicationId: 'anna2' })).toEqual([
      reopened('anna2'),
      waitlisted('anna2'),
    ]);
  });
  it('offers a free place at once where the first to come are served', () => {
    expect(given(opened(), entered('anna'), rejected('anna')).when(anna)).toEqual([
      reopened('anna'),
      waitlisted('anna'),
      offered('anna'),
    ]);
  });
  it('is done with all who applied together', () => {
    const group = [chosen, example.grouped(['dan', 'eve']), rejected('dan'), rejected('eve')];
    expect(given(...group).when({ ...anna, applicationId: 'eve' })).toEqual([reopened('dan'), reopened('eve')]);
  });
  it.each<[string, PlacesEvent[], string]>([
    ['a stranger', [chosen], 'application.unknown'],
    ['one of an unknown cohort', [], 'application.unknown'],
    ['one that is not decided', [chosen, entered('anna')], 'application.not-decided'],
    ['one that was accepted', [chosen, entered('anna'), taken('anna')], 'application.already-accepted'],
    ['one that was taken back', [chosen, entered('anna'), withdrew('anna')], 'application.was-withdrawn'],
    ['one of a closed cohort', [chosen, entered('anna'), rejected('anna'), closed], 'cohort.closed'],
    ['one who applied anew', [chosen, entered('anna'), rejected('anna'), again], 'application.already-applied'],
    [
      'one who has a place by then',
      [chosen, entered('anna'), rejected('anna'), again, taken('again')],
      'application.already-enrolled',
    ],
  ])('refuses %s', (_, past, code) => expect(given(...past).when(anna)).toBe(code));
});
