import { eventsOf, specFor } from '#domain';
import { coaching, erased, mary, registered, teaching } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { absorbPerson, type AbsorbPerson } from './absorb-person.js';

const given = specFor({ decide: absorbPerson, evolve, initial: noPerson, given: { id: mary } });
const atOak: PersonEvent = { type: 'PostTaken', post: { ...teaching, postId: 'at oak', organisationId: 'oak' } };
const again: PersonEvent = { type: 'PostTaken', post: { ...teaching, postId: 'again', from: '2022-09-01' } };
const other: PersonEvent[] = [
  { type: 'PersonRegistered', personId: 'other', partnershipId: 'elsewhere' },
  atOak,
  again,
  coaching,
  { type: 'PersonMerged', intoPersonId: mary, on: '2023-09-04' },
];
const command: AbsorbPerson = {
  record: other.reduce(evolve, noPerson) as AbsorbPerson['record'],
  identity: { signIn: 'm@example.org' },
};
const absorbed = { type: 'PersonAbsorbed', personId: 'other', partnerships: ['elsewhere'], formerly: [] };

describe('taking over what another record of the same person knew', () => {
  it('adds posts and roles that are not there yet; the own main post stays', () => {
    expect(given(...registered).when(command)).toEqual([
      absorbed,
      { type: 'PostTaken', post: { ...teaching, postId: 'at oak', organisationId: 'oak', main: false } },
      coaching,
      { type: 'PersonDetailsChanged' },
    ]);
  });
  it('has who it was seen by before, and a main post if there was none', () => {
    const [first] = registered as [PersonEvent];
    const after = [first, ...(given(first).when(command) as PersonEvent[])].reduce(evolve, noPerson);
    expect(after).toMatchObject({ partnerships: ['partnership', 'elsewhere'], formerly: ['other'] });
    expect(after).toMatchObject({ posts: [{ postId: 'at oak', main: true }, { postId: 'again' }] });
  });
  it('has a role once', () => {
    expect(given(...registered, coaching).when(command)).not.toContainEqual(coaching);
  });
  it('happens once, into a record that is there', () => {
    const once = eventsOf(given(...registered).when(command) as PersonEvent[]);
    expect(given(...registered, ...once).when(command)).toEqual([]);
    expect(given(...registered, erased).when(command)).toBe('person.erased');
  });
});
