import { specFor } from '#domain';
import { erased, held, mary, merged, registered, restricted } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { mergePerson, type Merger } from './merge-person.js';

const given = specFor({ decide: mergePerson, evolve, initial: noPerson, given: { id: mary } });
const recordOf = (...events: PersonEvent[]) => events.reduce(evolve, noPerson);
const command: Merger = {
  personId: mary,
  intoPersonId: 'other',
  into: recordOf(...registered),
  identity: {},
  intoIdentity: {},
};

describe('merging two records of one person', () => {
  it('ends the first, which names the other', () => {
    expect(given(...registered).when(command)).toEqual([merged]);
    expect(recordOf(...registered, merged)).toMatchObject({ status: 'merged', intoPersonId: 'other' });
  });
  it('happens once, and only between records that there are', () => {
    expect(given(...registered, merged).when(command)).toBe('person.merged');
    expect(given(...registered, erased).when(command)).toBe('person.erased');
    expect(given().when(command)).toBe('person.unknown');
    expect(given(...registered).when({ ...command, into: noPerson })).toBe('person.unknown');
    expect(given(...registered).when({ ...command, into: recordOf(...registered, merged) })).toBe('person.merged');
    expect(given(...registered).when({ ...command, intoPersonId: mary })).toBe('person.same-record');
  });
  it('waits for restrictions and holds to end', () => {
    expect(given(...registered, restricted).when(command)).toBe('person.restricted');
    expect(given(...registered, held).when(command)).toBe('person.on-hold');
  });
  it('is refused for two whose numbers were both checked', () => {
    const [identity, intoIdentity] = ['1234567', '7654321'].map((trn) => ({ trn, trnVerified: true }));
    expect(given(...registered).when({ ...command, identity: identity!, intoIdentity: intoIdentity! })).toBe(
      'person.different-people',
    );
  });
});
