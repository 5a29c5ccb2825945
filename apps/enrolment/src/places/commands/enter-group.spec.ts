import { specFor } from '#domain';
import { eligible } from '../../application/examples.js';
import * as example from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { enterGroup, type Applicants } from './enter-group.js';

const { closed, entered, full, grouped, offered, opened, taken, waitlisted } = example;
const given = specFor({ decide: enterGroup, evolve, initial: noPlaces });
const { places: _places, cohortId: _cohortId, ...circumstances } = eligible;
const both = ['dan', 'eve'];
const membersOf = (event: PlacesEvent) => (event.type === 'GroupEntered' ? event.members : []);
const applicants = (ids = both, organisationId?: string): Applicants =>
  membersOf(grouped(ids, organisationId)).map((member) => ({ member, circumstances }));
const group = (ids = both, organisationId?: string) => ({
  groupId: ids.join(' and '),
  applicants: applicants(ids, organisationId),
});

describe('applying together', () => {
  it('is answered by an offer to each when there is room for all', () => {
    expect(given(opened()).when(group())).toEqual([grouped(both), ...both.map(offered)]);
  });
  it('is answered by waiting when there is room for some only', () => {
    expect(given(opened(), entered('anna'), taken('anna')).when(group())).toEqual([
      grouped(both),
      ...both.map(waitlisted),
    ]);
  });
  it('is answered by waiting when the school has no room for all', () => {
    const past = [opened({ capacity: 9, perSchool: 2 }), entered('anna', 'elm'), taken('anna')];
    expect(given(...past).when(group(both, 'elm'))).toEqual([grouped(both, 'elm'), ...both.map(waitlisted)]);
  });
  it('waits for an officer where applicants are chosen', () => {
    expect(given(opened({ selection: 'criteria' })).when(group())).toEqual([grouped(both)]);
  });
  it.each<[string, PlacesEvent[], ReturnType<typeof group>, string]>([
    ['the cohort is closed', [opened(), closed], group(), 'cohort.closed'],
    ['nobody knows the cohort', [], group(), 'cohort.unknown'],
    ['someone is named twice', [opened()], group(['dan', 'dan']), 'application.twice-in-group'],
    ['the cohort never has that many places', [opened({ capacity: 1 })], group(), 'application.group-too-large'],
    ['the school never has', [opened({ perSchool: 1 })], group(both, 'elm'), 'application.group-too-large'],
    ['one has applied already', full, group(['cara', 'dan']), 'application.already-applied'],
    ['one has a place', full, group(['anna', 'dan']), 'application.already-enrolled'],
  ])('is refused as a whole when %s', (_, past, command, code) => {
    const again = command.applicants.map((one) => ({
      ...one,
      member: { ...one.member, applicationId: `again ${one.member.applicationId}` },
    }));
    expect(given(...past).when({ ...command, applicants: again })).toBe(code);
  });
  it('is refused where the strand chooses by a form and a panel', () => {
    const choosing = { form: [], criteria: [], scoredBy: 1, shortlist: false, endorsement: false };
    const asked = applicants().map((one) => ({ ...one, circumstances: { ...one.circumstances, choosing } }));
    expect(given(opened()).when({ groupId: 'group', applicants: asked })).toBe('application.chosen-one-by-one');
  });
  it('is refused as a whole when one may not apply, and says who', () => {
    const [dan, eve] = applicants() as [Applicants[0], Applicants[0]];
    const enrolled = { ...eve, circumstances: { ...eve.circumstances, enrolled: true } };
    expect(() =>
      enterGroup({ groupId: 'group', applicants: [dan, enrolled] }, [opened()].reduce(evolve, noPlaces), {
        id: 'cohort',
        who: 'officer',
        now: '2023-09-04T09:00:00Z',
        today: '2023-09-04',
      }),
    ).toThrow(expect.objectContaining({ code: 'application.already-enrolled', more: { at: 1 } }) as Error);
  });
});

describe('those who applied together', () => {
  it('are accepted together or wait together', async () => {
    const { acceptApplication } = await import('./accept-application.js');
    const accepting = specFor({ decide: acceptApplication, evolve, initial: noPlaces });
    const past = (capacity: number) => [opened({ selection: 'criteria', capacity }), grouped(both)];
    expect(accepting(...past(2)).when({ applicationId: 'dan' })).toEqual(both.map(taken));
    expect(accepting(...past(1)).when({ applicationId: 'dan' })).toEqual(both.map(waitlisted));
  });
});
