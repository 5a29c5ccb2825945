import { specFor } from '#domain';
import { cohort, closed, entered, expiresAt, full, offered, opened, prioritised, waitlisted } from '../examples.js';
import { rejected, taken, withdrew } from '../examples.js';
import type { Coming, Stood } from '../entry.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { carryOver } from './carry-over.js';

const given = specFor({ decide: carryOver, evolve, initial: noPlaces });
const waiting: Stood = { status: 'waitlisted' };
const held: Stood = { status: 'offered', expiresAt };
const comes = (applicationId: string, stood: Stood, on = '2023-09-01'): Coming => ({
  applicationId,
  applicant: `person ${applicationId}`,
  organisationId: `school of ${applicationId}`,
  on,
  stood,
});
const came = (...one: Parameters<typeof comes>): PlacesEvent => ({ type: 'ApplicantCameOver', ...comes(...one) });
const placesAfter = (past: PlacesEvent[], coming: Coming[]) =>
  [...past, ...(given(...past).when({ coming }) as PlacesEvent[])].reduce(evolve, noPlaces);

describe('coming over from a cohort that was merged', () => {
  it('is offered what is free, and keeps an offer also beyond the capacity', () => {
    expect(given(opened()).when({ coming: [comes('dan', waiting)] })).toEqual([came('dan', waiting), offered('dan')]);
    expect(placesAfter(full, [comes('dan', held)])).toMatchObject({
      entries: { dan: { status: 'offered', expiresAt } },
    });
  });
  it('waits as long as it has waited, by rank and time', () => {
    const past = [...full, entered('pia'), waitlisted('pia'), prioritised('pia')];
    const coming = [
      comes('first', { ...waiting, rank: 'priority' }, '2023-09-05'),
      comes('dan', waiting),
      comes('eve', waiting),
    ];
    expect(placesAfter(past, coming)).toMatchObject({ queue: ['pia', 'first', 'dan', 'eve', 'cara'] });
  });
  it('hopes once: who applied here, too, keeps what stands better', () => {
    const cara = { ...comes('again', waiting), applicant: 'person cara' };
    expect(given(...full).when({ coming: [cara] })).toEqual([
      { type: 'ApplicantCameOver', ...cara },
      withdrew('again'),
    ]);
    const better = { ...cara, stood: held };
    expect(given(...full).when({ coming: [better] })).toEqual([
      { type: 'ApplicantCameOver', ...better },
      withdrew('cara'),
    ]);
    const ben = { ...comes('again', held), applicant: 'person ben' };
    expect(given(...full).when({ coming: [ben] })).toEqual([{ type: 'ApplicantCameOver', ...ben }, withdrew('again')]);
  });
  it('lets who comes back wait before everyone, known by where they took part, and stand better than anew', () => {
    const returner = comes('dan', { ...waiting, rank: 'returner' });
    expect(given(...full).when({ coming: [returner] })).toEqual([
      { type: 'ApplicantCameOver', ...returner, arrived: 1 },
    ]);
    expect(placesAfter(full, [returner])).toMatchObject({ queue: ['dan', 'cara'] });
    const further = { ...returner, applicant: 'person ben', arrived: 1 };
    expect(given(...full).when({ coming: [further] })).toEqual([
      { type: 'ApplicantCameOver', ...further, arrived: 2 },
      withdrew('ben'),
      expect.objectContaining({ type: 'PlaceOffered', applicationId: 'dan' }),
    ]);
  });
  it('comes once', () => {
    const past = [opened(), came('dan', held)];
    expect(given(...past).when({ coming: [comes('dan', held)] })).toEqual([]);
  });
  it('goes on where this cohort has been merged, too, and ends where it is over', () => {
    const merged: PlacesEvent = { type: 'PlacesClosed', on: '2023-09-04', into: 'third' };
    const movedOn = { type: 'ApplicantMovedOn', applicationId: 'dan', on: '2023-09-04', toCohortId: 'third' };
    expect(given(opened(), merged).when({ coming: [comes('dan', held)] })).toEqual([came('dan', held), movedOn]);
    expect(given(opened(), closed).when({ coming: [comes('dan', held)] })).toEqual([
      came('dan', held),
      rejected('dan'),
    ]);
  });
  it('needs a known cohort', () => expect(given().when({ coming: [] })).toBe('cohort.unknown'));
  it('takes no place from anyone', () => {
    const past = [opened({ ...cohort, capacity: 1 }), entered('anna'), taken('anna')];
    expect(given(...past).when({ coming: [comes('dan', waiting)] })).toEqual([came('dan', waiting)]);
  });
});
