import { specFor } from '#domain';
import { full, offered, rejected, taken } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { rejectApplication } from './reject-application.js';

const given = specFor({ decide: rejectApplication, evolve, initial: noPlaces });

describe('rejecting an application', () => {
  it('passes an offered place on', () => {
    const ben = { applicationId: 'ben', reason: 'no-places' as const };
    expect(given(...full).when(ben)).toEqual([rejected('ben'), offered('cara')]);
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
