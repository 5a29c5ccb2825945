import { specFor } from '#domain';
import * as example from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { rejoinWaitingList, type Rejoining } from './rejoin-waiting-list.js';

const { closed, declined, entered, expired, full, offered, rejoined } = example;
const given = specFor({ decide: rejoinWaitingList, evolve, initial: noPlaces });
const ben: Rejoining = { applicationId: 'ben', reason: 'answered-late', enrolled: false };
const again: PlacesEvent = { ...entered('again'), applicant: 'person ben' } as PlacesEvent;

describe('waiting again', () => {
  it.each([declined, expired])('behind everyone who waits', (lost) => {
    expect(given(...full, lost('ben'), offered('cara')).when(ben)).toEqual([rejoined('ben')]);
  });
  it('is offered a place at once when one is free', () => {
    expect(given(...full, declined('ben'), offered('cara'), declined('cara')).when(ben)).toEqual([
      rejoined('ben'),
      offered('ben'),
    ]);
  });
  it('is done by a group as a whole', () => {
    const both = ['dan', 'eve'];
    const group = [example.grouped(both), ...both.map(offered), ...both.map(declined)];
    const past = [example.opened({ capacity: 1 }), entered('anna'), example.taken('anna'), ...group];
    expect(given(...past).when({ ...ben, applicationId: 'eve' })).toEqual(both.map(rejoined));
  });
  it.each<[string, PlacesEvent[], Partial<Rejoining>, string]>([
    ['a stranger', full, { applicationId: 'zoe' }, 'application.unknown'],
    ['one who has an offer', full, {}, 'application.offer-not-lost'],
    ['one who withdrew', [...full, example.withdrew('ben')], {}, 'application.offer-not-lost'],
    ['a closed cohort', [...full, declined('ben'), closed], {}, 'cohort.closed'],
    ['one who takes part elsewhere', [...full, declined('ben')], { enrolled: true }, 'application.already-enrolled'],
    ['one who has applied anew', [...full, declined('ben'), again], {}, 'application.already-applied'],
    [
      'one who has a place by then',
      [...full, declined('ben'), again, example.taken('again')],
      {},
      'application.already-enrolled',
    ],
  ])('is refused: %s', (_, past, change, code) => expect(given(...past).when({ ...ben, ...change })).toBe(code));
});
