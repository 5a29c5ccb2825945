import { specFor } from '#domain';
import { erased, held, mary, registered } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { placeHold } from './place-hold.js';

const given = specFor({ decide: placeHold, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary, reason: 'legal-claim' as const, holdId: 'hold' };

describe('placing a hold', () => {
  it('says why, beside others there may be', () => {
    const placed = { ...held, hold: { holdId: 'hold', reason: 'legal-claim', since: '2023-09-04' } };
    expect(given(...registered).when(command)).toEqual([placed]);
    expect(given(...registered, held).when({ ...command, holdId: 'second' })).toHaveLength(1);
  });
  it('comes too late for who is erased', () => {
    expect(given(...registered, erased).when(command)).toBe('person.erased');
  });
});
