import { lastOf } from './merged-people.js';

describe('records that ended in others', () => {
  const ended = new Map([
    ['first', 'second'],
    ['second', 'third'],
    ['one', 'other'],
    ['other', 'one'],
  ]);
  it('are answered for by the last of a chain', () => {
    expect(lastOf('first', ended)).toBe('third');
    expect(lastOf('third', ended)).toBe('third');
  });
  it('end in one of a circle', () => expect(['one', 'other']).toContain(lastOf('one', ended)));
});
