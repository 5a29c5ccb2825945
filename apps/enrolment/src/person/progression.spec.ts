import type { PostRole, ProgressionKind } from '#contracts';
import { highestRole, progressionOf } from './progression.js';

describe('progression', () => {
  it.each<[PostRole, PostRole, ProgressionKind | undefined]>([
    ['teacher', 'middle-leader', 'promotion'],
    ['deputy-headteacher', 'headteacher', 'promotion'],
    ['headteacher', 'trust-ceo', 'promotion'],
    ['headteacher', 'ofsted-inspector', 'wider-system-role'],
    ['ofsted-inspector', 'adviser', undefined],
    ['headteacher', 'deputy-headteacher', undefined],
    ['teacher', 'teacher', undefined],
    ['teaching-assistant', 'teacher', undefined],
  ])('from %s to %s: %s', (from, to, kind) => expect(progressionOf(from, to)).toBe(kind));

  it('starts from the highest role held', () => {
    expect(highestRole(['governor', 'teacher', 'assistant-headteacher'])).toBe('assistant-headteacher');
    expect(highestRole([])).toBeUndefined();
  });
});
