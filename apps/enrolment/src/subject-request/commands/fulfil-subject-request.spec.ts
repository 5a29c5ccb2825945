import { specFor } from '#domain';
import { fulfilled, overdue, received, refused } from '../examples.js';
import { evolve, noRequest, overdueAt } from '../subject-request.js';
import { fulfilSubjectRequest } from './fulfil-subject-request.js';

const given = specFor({ decide: fulfilSubjectRequest, evolve, initial: noRequest, given: { today: '2023-09-20' } });

describe('fulfilling a request', () => {
  it('ends it, also when it is overdue', () => {
    expect(given(received).when({ requestId: 'request' })).toEqual([fulfilled]);
    expect(given(received, overdue).when({ requestId: 'request' })).toEqual([fulfilled]);
    expect(overdueAt([received, fulfilled].reduce(evolve, noRequest))).toBeUndefined();
  });
  it('happens once', () => {
    expect(given(received, fulfilled).when({ requestId: 'request' })).toBe('subject-request.already-answered');
    expect(given(received, refused).when({ requestId: 'request' })).toBe('subject-request.already-answered');
    expect(given().when({ requestId: 'request' })).toBe('subject-request.unknown');
  });
});
