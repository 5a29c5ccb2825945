import { specFor } from '#domain';
import { extended, fulfilled, received } from '../examples.js';
import { evolve, noRequest } from '../subject-request.js';
import { extendSubjectRequest } from './extend-subject-request.js';

const given = specFor({ decide: extendSubjectRequest, evolve, initial: noRequest });
const command = { requestId: 'request', reason: 'complex' as const };

describe('taking longer over a request', () => {
  it('gives two months more', () => {
    expect(given(received).when(command, { today: '2023-09-20' })).toEqual([extended]);
    expect(evolve(evolve(noRequest, received), extended)).toMatchObject({ dueOn: '2023-12-04', extended: 'complex' });
  });
  it('is possible once, and until the last day', () => {
    expect(given(received, extended).when(command)).toBe('subject-request.already-extended');
    expect(given(received).when(command, { today: '2023-10-04' })).toHaveLength(1);
    expect(given(received).when(command, { today: '2023-10-05' })).toBe('subject-request.too-late-to-extend');
  });
  it('needs an open request', () => {
    expect(given(received, fulfilled).when(command)).toBe('subject-request.already-answered');
    expect(given().when(command)).toBe('subject-request.unknown');
  });
});
