import { specFor } from '#domain';
import { declined, entered, full, grouped, offered, opened, taken, withdrew } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { answerOffer } from './answer-offer.js';

const given = specFor({ decide: answerOffer, evolve, initial: noPlaces });
const yes = { applicationId: 'ben', accept: true, saidBy: 'the head teacher, by telephone' };
const no = { ...yes, accept: false };

describe('answering an offer', () => {
  it('takes the place', () => expect(given(...full).when(yes)).toEqual([taken('ben')]));
  it('declines it, and it is offered to the next in line at once', () => {
    expect(given(...full).when(no)).toEqual([declined('ben'), offered('cara')]);
  });
  it('is one answer for all who applied together', () => {
    const both = ['ben', 'dan'];
    const group = [opened(), grouped(both), ...both.map(offered)];
    expect(given(...group).when(yes)).toEqual(both.map(taken));
    expect(given(...group).when(no)).toEqual(both.map(declined));
    expect(given(...group, withdrew('dan')).when(yes)).toEqual([taken('ben')]);
  });
  it('gives nobody a place at a school that has closed, and lets them decline it', () => {
    const closedSchools = { 'school of ben': '2023-08-31' };
    expect(given(...full).when({ ...yes, closedSchools })).toBe('school.closed');
    expect(given(...full).when({ ...no, closedSchools })).toEqual([declined('ben'), offered('cara')]);
  });
  it('needs an offer', () => {
    expect(given(opened({ selection: 'criteria' }), entered('ben')).when(yes)).toBe('application.not-offered');
    expect(given(...full).when({ ...yes, applicationId: 'cara' })).toBe('application.not-offered');
  });
  it('is given once', () => {
    expect(given(...full, taken('ben')).when(no)).toBe('application.already-accepted');
    expect(given(...full, declined('ben')).when(yes)).toBe('application.was-declined');
  });
  it('comes too late after the offer has run out', () => {
    expect(given(...full).when(yes, { now: '2023-09-08T08:00:00Z' })).toBe('application.offer-expired');
  });
});
