import type { Settings } from '#service';
import { invitationId } from '../example.js';
import { Tokens } from './tokens.crypto.js';

const tokensWith = (key?: string) => new Tokens({ env: { SURVEY_KEY: key } } as unknown as Settings);
const tokens = tokensWith('one key of thirty-two characters, or more');

describe('the token of an invitation', () => {
  it('is always the same 256 bits', () => {
    expect(tokens.of(invitationId)).toMatch(/^[\w-]{43}$/);
    expect(tokens.of(invitationId)).toBe(tokens.of(invitationId));
  });
  it('is another for another invitation, and under another key', () => {
    expect(tokens.of('another')).not.toBe(tokens.of(invitationId));
    expect(tokensWith('another key of thirty-two characters').of(invitationId)).not.toBe(tokens.of(invitationId));
  });
  it('is kept as a hash that does not tell it', () => {
    const token = tokens.of(invitationId);
    expect(tokens.hashOf(token)).toMatch(/^[\da-f]{64}$/);
    expect(tokens.hashOf(token)).toBe(tokens.hashOf(token));
  });
  it('needs a key that nobody guesses', () => {
    expect(() => tokensWith()).toThrow('SURVEY_KEY is not set');
    expect(() => tokensWith('short')).toThrow('at least 32 characters');
  });
});

describe('the fingerprint of answers', () => {
  it('is the same for the same answers and no others', () => {
    const fingerprint = tokens.fingerprintOf(invitationId, { recommend: 9, next: 'more\r\ntime ' });
    expect(tokens.fingerprintOf(invitationId, { next: 'more\ntime', recommend: 9 })).toBe(fingerprint);
    expect(tokens.fingerprintOf(invitationId, { next: 'more time', recommend: 9 })).not.toBe(fingerprint);
    expect(tokens.fingerprintOf('another', { next: 'more\ntime', recommend: 9 })).not.toBe(fingerprint);
  });
  it('cannot be made without the key', () => {
    const other = tokensWith('another key of thirty-two characters');
    expect(other.fingerprintOf(invitationId, { recommend: 9 })).not.toBe(
      tokens.fingerprintOf(invitationId, { recommend: 9 }),
    );
  });
});
