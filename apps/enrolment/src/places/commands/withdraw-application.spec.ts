import { specFor } from '#domain';
import { full, offered, withdrew } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { withdrawApplication } from './withdraw-application.js';

const given = specFor({ decide: withdrawApplication, evolve, initial: noPlaces });

describe('withdrawing an application', () => {
  it('passes an offered place on', () => {
    expect(given(...full).when({ applicationId: 'ben' })).toEqual([withdrew('ben'), offered('cara')]);
  });
  it('takes one who waits off the list, and no place is ever offered again', () => {
    expect(given(...full).when({ applicationId: 'cara' })).toEqual([withdrew('cara')]);
    expect(given(...full, withdrew('cara')).when({ applicationId: 'ben' })).toEqual([withdrew('ben')]);
  });
  it('says when the applicant was accepted elsewhere', () => {
    const because = 'accepted-elsewhere';
    expect(given(...full).when({ applicationId: 'cara', because })).toEqual([{ ...withdrew('cara'), because }]);
  });
  it('is too late once the applicant has a place', () => {
    expect(given(...full).when({ applicationId: 'anna' })).toBe('application.already-accepted');
  });
});
