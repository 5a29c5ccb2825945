import { Refusal } from '#domain';
import { at, heldAlready } from './step.js';

describe('a refusal of a step', () => {
  it('names the place in the file', () => {
    const refusal = heldAlready('An agreed partnership', [{ at: 'provider', before: 'A provider', after: 'Another' }]);
    expect(at('partnership', refusal)).toMatchObject({
      code: 'programme-file.held-already',
      more: { errors: [{ pointer: '#/partnership/provider', detail: 'it is "A provider"' }] },
    });
    expect(at('strands/1', new Refusal('conflict', 'strand.code-taken', 'There is one'))).toMatchObject({
      message: 'strands/1: There is one',
      more: { errors: [{ pointer: '#/strands/1', detail: 'There is one' }] },
    });
  });
  it('leaves a defect alone', () => {
    const defect = new Error('A defect');
    expect(at('strands/1', defect)).toBe(defect);
  });
});
