import { eventsOf, specFor } from '#domain';
import { coaching, erased, left, mary, registered, teaching } from '../examples.js';
import { evolve, noPerson, type PersonEvent, type Post } from '../person.js';
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
    const advising: PersonEvent = { type: 'RoleTaken', held: { role: 'adviser', from: '2023-09-01' } };
    expect(given(...registered, advising).when(command)).toContainEqual(coaching);
  });
  it('has a main post of the other where its own has ended, or was not the main one', () => {
    const [first] = registered as [PersonEvent];
    const aside: PersonEvent = { type: 'PostTaken', post: { ...teaching, main: false } };
    for (const past of [
      [...registered, left],
      [first, aside],
    ])
      expect(given(...past).when(command)).toContainEqual(atOak);
  });
  it('takes over a post of another role, or of another time', () => {
    const other = (change: Partial<Post>): AbsorbPerson => ({
      ...command,
      record: { ...command.record, posts: [{ ...teaching, postId: 'other', main: false, ...change }] },
    });
    const isTaken = (change: Partial<Post>, ...past: PersonEvent[]) =>
      eventsOf(given(...registered, ...past).when(other(change)) as PersonEvent[]).some(
        ({ type }) => type === 'PostTaken',
      );
    expect(isTaken({ role: 'headteacher' })).toBe(true);
    expect(isTaken({ from: '2010-09-01', until: '2020-08-31' })).toBe(true);
    expect(isTaken({ from: '2010-09-01', until: '2020-09-01' })).toBe(false);
    expect(isTaken({ from: '2023-09-01' }, left)).toBe(true);
    expect(isTaken({ from: '2023-08-31' }, left)).toBe(false);
  });
  it('asks nobody again who has objected, under whichever record', () => {
    const objects: PersonEvent = { type: 'ProcessingRestricted', kind: 'objection', on: '2023-09-04' };
    const objecting = { ...command, record: { ...command.record, restrictions: ['objection' as const] } };
    expect(given(...registered).when(objecting)).toContainEqual(objects);
    expect(given(...registered, objects).when(objecting)).not.toContainEqual(objects);
  });
  it('happens once, into a record that is there', () => {
    const once = eventsOf(given(...registered).when(command) as PersonEvent[]);
    expect(given(...registered, ...once).when(command)).toEqual([]);
    expect(given(...registered, erased).when(command)).toBe('person.erased');
  });
});
