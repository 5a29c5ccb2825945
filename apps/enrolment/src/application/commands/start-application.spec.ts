import { specFor } from '#domain';
import { cohort, closed, opened } from '../../places/examples.js';
import { evolve as evolvePlaces, noPlaces } from '../../places/places.js';
import { evolve, noApplication } from '../application.js';
import { choosing, linkAsked, started, submitted } from '../examples.js';
import { startApplication } from './start-application.js';

const given = specFor({ decide: startApplication, evolve, initial: noApplication, given: { id: 'application' } });
const places = evolvePlaces(noPlaces, opened({ selection: 'criteria' }));
const audience = { roles: [], phases: [] };
const applicant = {
  name: 'Mary Example',
  email: 'Mary@example.org',
  urn: '104420',
  role: 'teacher' as const,
  since: '2020-09-01',
};
const start = { cohortId: cohort.cohortId, ...applicant, places, audience, choosing };

describe('starting an application', () => {
  it('begins a draft, which is kept until a month after the window, and has a link sent to the address', () => {
    expect(given().when(start)).toEqual([started, linkAsked]);
  });
  it('keeps who it is beside it, out of the event', () => {
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'anyone' };
    expect(startApplication(start, noApplication, context)).toMatchObject({
      details: { applicant: { ...applicant, signIn: 'mary@example.org' }, form: {} },
    });
  });
  it('happens once', () => {
    expect(given(started).when(start)).toBe('application.already-started');
    expect(given(submitted).when(start)).toBe('application.already-started');
  });
  const schools = evolvePlaces(noPlaces, opened({ selection: 'criteria', unit: 'school' }));
  it.each<[string, object, string]>([
    ['for an unknown cohort', { places: undefined }, 'cohort.unknown'],
    ['for a strand that is not known yet', { audience: undefined }, 'cohort.unknown'],
    ['for a closed cohort', { places: [opened(), closed].reduce(evolvePlaces, noPlaces) }, 'cohort.closed'],
    ['where whole schools apply', { places: schools }, 'strand.has-no-form'],
    ['where the strand does not choose', { choosing: undefined }, 'strand.has-no-form'],
    ['where the form asks nothing', { choosing: { ...choosing, form: [] } }, 'strand.has-no-form'],
  ])('is refused %s', (_, change, code) => expect(given().when({ ...start, ...change })).toBe(code));
  it('is refused after the window', () => {
    expect(given().when(start, { today: '2023-11-01' })).toBe('application.window-closed');
  });
});
