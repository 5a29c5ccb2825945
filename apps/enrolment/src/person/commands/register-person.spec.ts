import { eventsOf, specFor } from '#domain';
import { closedSchool, elm, mary, registered } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { registerPerson, type PersonToRegister } from './register-person.js';

const given = specFor({ decide: registerPerson, evolve, initial: noPerson, given: { id: mary } });
const command: PersonToRegister = {
  partnershipId: 'partnership',
  name: 'Mary Example',
  email: 'Mary@example.org',
  trn: '1234567',
  post: { organisationId: 'elm', role: 'teacher', from: '2020-09-01' },
  organisation: elm,
};

describe('registering a person', () => {
  it('makes them known with a main post', () => {
    expect(given().when(command)).toEqual([
      { type: 'PersonRegistered', personId: mary, partnershipId: 'partnership' },
      {
        type: 'PostTaken',
        post: {
          postId: expect.any(String),
          organisationId: 'elm',
          role: 'teacher',
          main: true,
          from: '2020-09-01',
          confirmedOn: '2023-09-04',
        },
      },
    ]);
  });
  it('notes a part-time post, and one that is not the main one', () => {
    const post = { ...command.post, fte: 0.6, days: ['monday' as const, 'tuesday' as const], main: false };
    expect(given().when({ ...command, post })).toContainEqual({
      type: 'PostTaken',
      post: expect.objectContaining({ fte: 0.6, days: ['monday', 'tuesday'], main: false }),
    });
  });
  it('keeps name, address and reference number out of every event', () => {
    const context = { id: mary, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
    const decision = registerPerson(command, noPerson, context);
    expect(decision).toMatchObject({
      details: { name: 'Mary Example', email: 'Mary@example.org', signIn: 'mary@example.org', trn: '1234567' },
    });
    expect(JSON.stringify(eventsOf(decision))).not.toMatch(/mary|Mary|1234567/);
  });
  it('needs an organisation that is known and open', () => {
    expect(given().when({ ...command, organisation: undefined })).toBe('organisation.unknown');
    expect(given().when({ ...command, organisation: closedSchool })).toBe('school.closed');
  });
  it('happens once', () => expect(given(...registered).when(command)).toBe('person.already-registered'));
});
