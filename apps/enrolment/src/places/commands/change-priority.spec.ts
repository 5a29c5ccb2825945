import { specFor } from '#domain';
import { entered, full, grouped, opened, paused, offered, prioritised, returns, waitlisted } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { changePriority, type ChangePriority } from './change-priority.js';

const given = specFor({ decide: changePriority, evolve, initial: noPlaces });
const first: ChangePriority = { applicationId: 'cara', priority: true, reason: 'waited-before' };

describe('serving someone before others', () => {
  it('is decided while they wait, or before', () => {
    expect(given(...full).when(first)).toEqual([prioritised('cara')]);
    expect(given(opened({ selection: 'criteria' }), entered('cara')).when(first)).toEqual([prioritised('cara')]);
  });
  it('is taken back', () => {
    expect(given(...full, prioritised('cara')).when({ ...first, priority: false })).toEqual([
      prioritised('cara', false),
    ]);
  });
  it('concerns a group as a whole', () => {
    const group = [grouped(['dan', 'eve']), waitlisted('dan'), waitlisted('eve')];
    expect(given(...full, ...group).when({ ...first, applicationId: 'eve' })).toEqual([
      prioritised('dan'),
      prioritised('eve'),
    ]);
  });
  it('is refused where it changes nothing', () => {
    expect(given(...full).when({ ...first, priority: false })).toBe('application.nothing-changed');
    expect(given(...full).when({ ...first, applicationId: 'ben' })).toBe('application.has-offer');
    expect(given(...full).when({ ...first, applicationId: 'anna' })).toBe('application.already-accepted');
    const back = [...full, paused('anna'), offered('cara'), returns('anna')];
    expect(given(...back).when({ ...first, applicationId: 'anna' })).toBe('application.returner');
  });
});
