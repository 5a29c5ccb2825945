import { specFor } from '#domain';
import { fulfilled, received, refused } from '../examples.js';
import { evolve, noRequest } from '../subject-request.js';
import { refuseSubjectRequest } from './refuse-subject-request.js';

const given = specFor({ decide: refuseSubjectRequest, evolve, initial: noRequest, given: { today: '2023-09-20' } });
const command = { requestId: 'request', reason: 'excessive' as const };

describe('refusing a request', () => {
  it('says why', () => expect(given(received).when(command)).toEqual([refused]));
  it('needs an open one', () => {
    expect(given(received, fulfilled).when(command)).toBe('subject-request.already-answered');
  });
});
