import { specFor } from '#domain';
import { entered, full, offered, opened, paused, rejected, returns, taken } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { rejectApplication } from './reject-application.js';

const given = specFor({ decide: rejectApplication, evolve, initial: noPlaces });

describe('rejecting an application', () => {
  it('says no to one who has applied', () => {
    const past = [opened({ selection: 'criteria' }), entered('anna')];
    expect(given(...past).when({ applicationId: 'anna', reason: 'no-places' })).toEqual([rejected('anna')]);
  });
  it('is refused while a place is offered: that word is kept', () => {
    expect(given(...full).when({ applicationId: 'ben', reason: 'other' })).toBe('application.has-offer');
  });
  it('is refused for one who takes part and waits to come back', () => {
    const past = [...full, paused('anna'), offered('cara'), returns('anna')];
    expect(given(...past).when({ applicationId: 'anna', reason: 'other' })).toBe('application.has-participation');
  });
  it('takes one who waits off the list', () => {
    expect(given(...full).when({ applicationId: 'cara', reason: 'no-places' })).toEqual([rejected('cara')]);
  });
  it('is refused once the applicant has a place', () => {
    expect(given(...full).when({ applicationId: 'anna', reason: 'other' })).toBe('application.already-accepted');
    expect(given(...full, taken('ben')).when({ applicationId: 'ben', reason: 'other' })).toBe(
      'application.already-accepted',
    );
  });
});
