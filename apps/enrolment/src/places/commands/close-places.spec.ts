import { eventsOf, sometime, specFor } from '#domain';
import { mostApplications } from '../../application/eligibility.js';
import { closed, cohort, entered, expiresAt, full, opened, paused } from '../examples.js';
import { prioritised, rejected, released, returns, taken, waitlisted } from '../examples.js';
import { applicationsIn, evolve, noPlaces, type Places, type PlacesEvent } from '../places.js';
import { publishes } from '../publishes.js';
import { closePlaces } from './close-places.js';
import { releasePlace } from './release-place.js';

const given = specFor({ decide: closePlaces, evolve, initial: noPlaces });
const on = '2023-09-04';

describe('closing the places of a cohort', () => {
  it('tells whoever still hopes, and leaves taken places to a person', () => {
    expect(given(...full).when({ on })).toEqual([closed, rejected('ben'), rejected('cara')]);
  });
  it('needs a known cohort', () => expect(given().when({ on })).toBe('cohort.unknown'));
  it('happens once', () => expect(given(...full, closed).when({ on })).toEqual([]));
  it('lets them hope on in the cohort that goes on, in their turn, as they stood', () => {
    const past = [...full, entered('dan'), waitlisted('dan'), prioritised('dan')];
    const moved = { on, toCohortId: 'other' };
    const merged = given(...past).when({ on, into: 'other' }) as PlacesEvent[];
    expect(merged).toEqual([
      { ...closed, into: 'other' },
      { type: 'ApplicantMovedOn', applicationId: 'ben', ...moved },
      { type: 'ApplicantMovedOn', applicationId: 'cara', ...moved, turn: 1 },
      { type: 'ApplicantMovedOn', applicationId: 'dan', ...moved, turn: 0 },
    ]);
    expect([...past, ...merged].reduce(evolve, noPlaces)).toMatchObject({
      status: 'closed',
      entries: {
        anna: { status: 'accepted' },
        ben: { status: 'moved', stood: { status: 'offered', expiresAt } },
        dan: { status: 'moved', stood: { status: 'waitlisted', rank: 'priority' }, turn: 0 },
      },
    });
  });
  it('is a single write also for as many as a cohort can have', () => {
    const id = (index: number) => String(index).padStart(36, '0');
    const queue = Array.from({ length: mostApplications }, (_, index) => id(index));
    const from = { applicant: id(0), organisationId: id(1), authority: 'Knowsley' };
    const waits = { ...from, groupId: id(2), on, step: 2, status: 'waitlisted' as const };
    const entries = Object.fromEntries(queue.map((applicationId) => [applicationId, { applicationId, ...waits }]));
    const places: Places = { status: 'open', cohort, entries, queue };
    const said = eventsOf(closePlaces({ on, into: id(0) }, places, sometime)).map((event) => {
      const telling = { id: id(0), version: mostApplications, about: applicationsIn(event) };
      return { ...telling, data: event, public: publishes(event, { ...sometime, id: id(0) }, places) };
    });
    const bytes = [places, said, said].map((part) => JSON.stringify(part).length);
    expect(Math.max(...bytes)).toBeGreaterThan(2_000_000);
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(16 * 1024 * 1024); // beside a commit as large before it
  });
  it('lets a returner wait on, in their turn', () => {
    const past = [opened({ capacity: 1 }), entered('anna'), taken('anna'), paused('anna'), entered('ben')];
    const waits = [...past, taken('ben'), returns('anna')];
    expect(given(...waits).when({ on, into: 'other' })).toEqual([
      { ...closed, into: 'other' },
      { type: 'ApplicantMovedOn', applicationId: 'anna', on, toCohortId: 'other', turn: 0 },
    ]);
    expect(given(...waits).when({ on })).toEqual([closed, rejected('anna')]);
  });
  it('ends the offering of freed places', () => {
    const later = specFor({ decide: releasePlace, evolve, initial: noPlaces });
    expect(later(...full, closed).when({ applicationId: 'anna' })).toEqual([released('anna')]);
  });
});
