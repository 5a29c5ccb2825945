import { specFor } from '#domain';
import { closedSchool, elm, left, registered } from '../../person/examples.js';
import { evolve as evolvePerson, noPerson } from '../../person/person.js';
import { closed, opened } from '../../places/examples.js';
import { evolve as evolvePlaces, noPlaces, type Cohort } from '../../places/places.js';
import { evolve, noApplication } from '../application.js';
import { answers, applied, chosenFrom, choosing, eligible, submitted } from '../examples.js';
import { submitApplication, type Submission } from './submit-application.js';

const given = specFor({ decide: submitApplication, evolve, initial: noApplication, given: { id: 'application' } });
const governor = {
  postId: 'other',
  organisationId: 'oak',
  role: 'governor' as const,
  main: false,
  from: '2020-09-01',
  confirmedOn: '2023-09-01',
};
const governingElsewhere = [...registered, { type: 'PostTaken' as const, post: governor }].reduce(
  evolvePerson,
  noPerson,
);
const cohort = (change: Partial<Cohort>) => evolvePlaces(noPlaces, opened(change));
const { personId: _personId, ...rest } = eligible;
const school: Submission = { ...rest, person: undefined };

const partTime = registered
  .map((event) => (event.type === 'PostTaken' ? { ...event, post: { ...event.post, fte: 0.8 } } : event))
  .reduce(evolvePerson, noPerson);
const [before, excludes] = [{ completedOneOf: ['first', 'other'] }, { notTogetherWith: ['other', 'first'] }];
const [none, begun] = [
  { completed: [], takesPartIn: [] },
  { completed: [], takesPartIn: ['first'] },
];

describe('submitting an application', () => {
  it('is done by a person from a school', () => expect(given().when(eligible)).toEqual([submitted]));
  it('is done by the school itself where whole schools take part', () => {
    const { personId: _mary, ...bySchool } = applied;
    expect(given().when({ ...school, places: cohort({ unit: 'school' }) })).toEqual([
      { ...submitted, applied: { ...bySchool, unit: 'school' } },
    ]);
  });
  it('is open to everyone where no audience is named', () => {
    expect(given().when({ ...eligible, audience: { roles: [], phases: [] } })).toHaveLength(1);
  });
  it('happens once', () => expect(given(submitted).when(eligible)).toBe('application.already-submitted'));

  it.each<[string, Partial<Submission>, string]>([
    ['an unknown cohort', { places: undefined }, 'cohort.unknown'],
    ['a strand that is not known yet', { audience: undefined }, 'cohort.unknown'],
    ['a closed cohort', { places: [opened(), closed].reduce(evolvePlaces, noPlaces) }, 'cohort.closed'],
    [
      'before the window',
      { places: cohort({ window: { from: '2023-09-05', until: '2023-10-01' } }) },
      'application.window-closed',
    ],
    [
      'after the window',
      { places: cohort({ window: { from: '2023-08-01', until: '2023-09-03' } }) },
      'application.window-closed',
    ],
    ['a person where schools take part', { places: cohort({ unit: 'school' }) }, 'application.school-needed'],
    ['an unknown school', { organisation: undefined }, 'organisation.unknown'],
    ['a closed school', { organisation: closedSchool }, 'school.closed'],
    ['a school the partnership is not for', { coverage: ['104999'] }, 'application.school-not-covered'],
    ['another phase', { audience: { roles: [], phases: ['special'] } }, 'application.phase-not-in-audience'],
    [
      'an unknown phase',
      { audience: { roles: [], phases: ['special'] }, organisation: { ...elm } },
      'application.phase-not-in-audience',
    ],
    ['an unknown person', { person: undefined }, 'person.unknown'],
    [
      'one who works elsewhere',
      { organisation: { ...elm, organisationId: 'oak' } },
      'application.not-of-this-organisation',
    ],
    [
      'one who left',
      { person: [...registered, left].reduce(evolvePerson, noPerson) },
      'application.not-of-this-organisation',
    ],
    ['another role', { audience: { roles: ['headteacher'], phases: [] } }, 'application.role-not-in-audience'],
    [
      'a role held elsewhere',
      { audience: { roles: ['governor'], phases: [] }, person: governingElsewhere },
      'application.role-not-in-audience',
    ],
    ['a post that is too small', { eligibility: { minimumFte: 0.9 }, person: partTime }, 'application.fte-too-small'],
    ['a post held too briefly', { eligibility: { monthsInPost: 37 } }, 'application.too-short-in-post'],
    ['one who lacks what comes before', { eligibility: before, history: none }, 'application.strand-not-completed'],
    [
      'one who only began what comes before',
      { eligibility: before, history: begun },
      'application.strand-not-completed',
    ],
    [
      'one who takes part in what excludes it',
      { eligibility: excludes, history: begun },
      'application.takes-part-elsewhere',
    ],
    ['one who takes part already', { enrolled: true }, 'application.already-enrolled'],
  ])('refuses %s', (_, change, code) => expect(given().when({ ...eligible, ...change })).toBe(code));

  it.each<[string, Partial<Submission>]>([
    ['a post of just the size', { eligibility: { minimumFte: 0.8 }, person: partTime }],
    ['a post of which no size is known', { eligibility: { minimumFte: 1 } }],
    ['a post held just long enough', { eligibility: { monthsInPost: 36 } }],
    [
      'one who completed what comes before',
      { eligibility: before, history: { completed: ['first'], takesPartIn: [] } },
    ],
    [
      'one who completed what excludes it',
      { eligibility: excludes, history: { completed: ['first'], takesPartIn: [] } },
    ],
  ])('takes %s', (_, change) => expect(given().when({ ...eligible, ...change })).toHaveLength(1));
  it('refuses a school where persons take part', () => {
    expect(given().when(school)).toBe('application.person-needed');
  });
  it('names the first rule that fails', () => {
    const hopeless = { ...eligible, organisation: closedSchool, person: undefined, enrolled: true };
    expect(given().when(hopeless)).toBe('school.closed');
  });
  it('says what the choice needs where applicants are taken by criteria', () => {
    const places = cohort({ selection: 'criteria' });
    const needs = { scoredBy: 0, shortlist: false, endorsement: false };
    expect(given().when({ ...eligible, places })).toEqual([{ ...submitted, needs }]);
    expect(given().when({ ...eligible, places, choosing, answers })).toEqual([chosenFrom]);
  });
  it('asks for the whole form where there is one', () => {
    const places = cohort({ selection: 'criteria' });
    expect(given().when({ ...eligible, places, choosing })).toBe('application.form-incomplete');
  });
  it('takes applications on the first and the last day of the window', () => {
    const oneDay = cohort({ window: { from: '2023-09-04', until: '2023-09-04' } });
    expect(given().when({ ...eligible, places: oneDay })).toHaveLength(1);
  });
});
