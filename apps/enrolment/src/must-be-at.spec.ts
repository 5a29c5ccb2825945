import { outcomeOf } from '#domain';
import { mustBeAt } from './must-be-at.js';

const asked = (expected: number | undefined) =>
  outcomeOf(() => {
    mustBeAt(expected, 3);
    return [];
  });

describe('the version somebody has seen', () => {
  it('is the one it is at, or was not said', () => expect([asked(3), asked(undefined)]).toEqual([[], []]));
  it('is another by now', () => expect(asked(2)).toBe('precondition.version-changed'));
});
