import { specFor, type Given } from '#domain';
import { erased, held, mary, merged, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { erasePerson } from './erase-person.js';

const given = specFor({ decide: erasePerson, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary };

describe('erasing a person', () => {
  it('leaves that there was someone, and nothing of who', () => {
    expect(given(...registered).when(command)).toEqual([erased, { type: 'DetailsRemoved' }]);
    const context: Given = { id: mary, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
    const decision = erasePerson(command, registered.reduce(evolve, noPerson), context);
    const { details } = decision as { details: (before: object) => object };
    expect(details({ name: 'Mary Example', trn: '1234567' })).toEqual({});
    expect([...registered, erased, { type: 'DetailsRemoved' as const }].reduce(evolve, noPerson)).toMatchObject({
      status: 'erased',
      posts: [],
      detailsVersion: 2,
    });
  });
  it('says which forms they had begun, for these go, too', () => {
    const drafts = ['one', 'other'];
    const said = given(...registered).when({ ...command, drafts });
    expect(said).toEqual([{ ...erased, drafts }, { type: 'DetailsRemoved' }]);
    expect([...registered, ...(said as PersonEvent[])].reduce(evolve, noPerson)).toMatchObject({ drafts });
  });
  it('waits for every hold to be released', () => {
    expect(given(...registered, held).when(command)).toBe('person.on-hold');
    expect(
      given(...registered, held, { type: 'HoldReleased', holdId: 'hold', on: '2023-10-01' }).when(command),
    ).toHaveLength(2);
  });
  it('happens once; a merged record is erased with the one it was merged into', () => {
    expect(given(...registered, erased).when(command)).toEqual([]);
    expect(given(...registered, merged).when(command)).toBe('person.merged');
    expect(given(...registered, merged).when({ ...command, withSuccessor: true })).toHaveLength(2);
    expect(given().when(command)).toBe('person.unknown');
  });
});
