import { specFor } from '#domain';
import { entered, offered, opened, taken, waitlisted } from '../examples.js';
import { evolve, noPlaces, type OpenedPlaces, type PlacesEvent } from '../places.js';
import { fits } from '../room.js';
import { moveApplicant } from './move-applicant.js';

const given = specFor({ decide: moveApplicant, evolve, initial: noPlaces });
const past = [opened({ perSchool: 1, capacity: 5 }), entered('anna', 'elm'), taken('anna')];
const toOak = { applicationId: 'anna', toOrganisationId: 'oak' };

describe('an applicant changes school', () => {
  it('counts at the new school from then on', () => {
    const moved = given(...past).when(toOak) as PlacesEvent[];
    expect(moved).toMatchObject([{ type: 'ApplicantMovedSchool', toOrganisationId: 'oak' }]);
    const places = [...past, ...moved].reduce(evolve, noPlaces) as OpenedPlaces;
    const hasRoom = (organisationId: string) => fits(places, [{ organisationId }]);
    expect([hasRoom('elm'), hasRoom('oak')]).toEqual([true, false]);
  });
  it('makes room at the old school for one who waits', () => {
    const ben = [entered('ben', 'elm'), waitlisted('ben')];
    expect(given(...past, ...ben).when(toOak)).toContainEqual(offered('ben'));
  });
  it('is from then on where the schools work by their own terms', () => {
    const halton = { ...toOak, toAuthority: 'Halton' };
    const [moved] = given(...past).when(halton) as [PlacesEvent];
    expect([...past, moved].reduce(evolve, noPlaces)).toMatchObject({ entries: { anna: { authority: 'Halton' } } });
  });
  it('stays who they are', () => {
    const [moved] = given(...past).when(toOak) as [PlacesEvent];
    expect([...past, moved].reduce(evolve, noPlaces)).toMatchObject({
      entries: { anna: { applicant: 'person anna' } },
    });
  });
  it('goes on as the other where a whole school applies', () => {
    const school = { ...entered('elm'), applicant: 'elm', organisationId: 'elm' } as PlacesEvent;
    const [moved] = given(opened(), school).when({ applicationId: 'elm', toOrganisationId: 'oak' }) as [PlacesEvent];
    expect([opened(), school, moved].reduce(evolve, noPlaces)).toMatchObject({
      entries: { elm: { applicant: 'oak', organisationId: 'oak' } },
    });
  });
  it('means nothing at the same school or for a stranger', () => {
    expect(given(...past).when({ ...toOak, toOrganisationId: 'elm' })).toEqual([]);
    expect(given(...past).when({ ...toOak, applicationId: 'zoe' })).toEqual([]);
    expect(given().when(toOak)).toEqual([]);
  });
});
