import { specFor } from '#domain';
import { nextLapse } from '../confirmation.js';
import { left, mary, registered, teaching } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { lapseConfirmations } from './lapse-confirmations.js';

const given = specFor({ decide: lapseConfirmations, evolve, initial: noPerson, given: { id: mary } });
const dueAfter = (...events: PersonEvent[]) => nextLapse(events.reduce(evolve, noPerson));
const second: PersonEvent = { type: 'PostTaken', post: { ...teaching, postId: 'second', confirmedOn: '2021-03-01' } };
const lapsed: PersonEvent = { type: 'PostConfirmationLapsed', postId: 'post', on: '2021-09-02' };

describe('a post that nobody confirms', () => {
  it('is unknown once a year is over', () => {
    expect(dueAfter(...registered)).toBe('2021-09-01T23:00:00.000Z');
    const due = { now: '2021-09-01T23:00:00.000Z', today: '2021-09-02' };
    expect(given(...registered, second).when({}, due)).toEqual([lapsed]);
    expect(given(...registered).when({}, { ...due, now: '2021-09-01T22:59:59.000Z' })).toEqual([]);
  });
  it('is said once; then the next one is awaited', () => {
    expect(dueAfter(...registered, lapsed)).toBeUndefined();
    expect(dueAfter(...registered, second, lapsed)).toBe('2022-03-02T00:00:00.000Z');
  });
  it('is not asked about when it was left, nor when the record has ended', () => {
    expect(dueAfter(...registered, left)).toBeUndefined();
    expect(dueAfter(...registered, { type: 'PersonErased', on: '2021-01-01' })).toBeUndefined();
    expect(dueAfter()).toBeUndefined();
  });
});
