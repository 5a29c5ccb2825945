import { evolveConfirmed } from './evolve-confirmed.js';
import { erased, left, merged, registered, teaching } from './examples.js';
import { noPerson, type PersonEvent } from './person.js';

const lapsed = (on: string, postId = 'post'): PersonEvent => ({ type: 'PostConfirmationLapsed', postId, on });
const governor: PersonEvent = { type: 'PostTaken', post: { ...teaching, postId: 'other', role: 'governor' } };
const since = (...past: PersonEvent[]) =>
  (past.reduce(evolveConfirmed, noPerson) as { unconfirmedSince?: string }).unconfirmedSince;

describe('a post that nobody has confirmed', () => {
  it('is asked about since the day it lapsed, the first of several', () => {
    expect(since(...registered)).toBeUndefined();
    expect(since(...registered, governor, lapsed('2022-09-01', 'other'), lapsed('2021-09-02'))).toBe('2021-09-02');
  });
  it.each<[string, PersonEvent]>([
    ['it is confirmed', { type: 'PostConfirmed', postId: 'post', on: '2021-10-01' }],
    ['it is left', left],
    ['the record was merged', merged],
    ['the person was erased', erased],
  ])('is asked about no more once %s', (_, event) =>
    expect(since(...registered, lapsed('2021-09-02'), event)).toBeUndefined(),
  );
});
