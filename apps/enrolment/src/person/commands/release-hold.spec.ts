import { specFor } from '#domain';
import { held, mary, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { releaseHold } from './release-hold.js';

const given = specFor({ decide: releaseHold, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary, holdId: 'hold' };
const released: PersonEvent = { type: 'HoldReleased', holdId: 'hold', on: '2023-09-04' };

describe('releasing a hold', () => {
  it('ends that one', () => expect(given(...registered, held).when(command)).toEqual([released]));
  it('needs one that is in force', () => {
    expect(given(...registered).when(command)).toBe('hold.unknown');
    expect(given(...registered, held, released).when(command)).toBe('hold.unknown');
    expect(given(...registered, held).when({ ...command, holdId: 'another' })).toBe('hold.unknown');
  });
  it('leaves every other in force', () => {
    const second: PersonEvent = { ...held, hold: { ...held.hold, holdId: 'second' } };
    expect([...registered, held, second, released].reduce(evolve, noPerson)).toMatchObject({ holds: [second.hold] });
  });
});
