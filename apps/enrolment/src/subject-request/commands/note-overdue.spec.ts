import { specFor } from '#domain';
import { fulfilled, overdue, received } from '../examples.js';
import { evolve, noRequest, overdueAt } from '../subject-request.js';
import { noteOverdue } from './note-overdue.js';

const given = specFor({ decide: noteOverdue, evolve, initial: noRequest, given: { today: '2023-10-05' } });

describe('a request that was not answered in time', () => {
  it('is said to be overdue, once', () => {
    expect(given(received).when({})).toEqual([overdue]);
    expect(overdueAt([received, overdue].reduce(evolve, noRequest))).toBeUndefined();
  });
  it('is not when it was answered', () => expect(given(received, fulfilled).when({})).toEqual([]));
});
