import type { Settings } from '#service';
import { SignedLinks } from './signed-links.crypto.js';

const linksWith = (key?: string) =>
  new SignedLinks({ env: { LINK_KEY: key }, publicUrl: 'https://apply.example.org' } as unknown as Settings);
const links = linksWith('one key of thirty-two characters, or more');
const applicationId = '018a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b';
const token = links.tokenOf('endorsement', applicationId);

describe('a signed link', () => {
  it('is an address that tells nobody whom it is about', () => {
    expect(links.to('endorsement', applicationId)).toBe(`https://apply.example.org/e/${token}`);
    expect(token).toMatch(/^[\w-]{64}$/);
  });
  it('opens its application, for its purpose alone', () => {
    expect(links.opened('endorsement', token)).toEqual({ applicationId });
    expect(links.opened('offer', token)).toBeUndefined();
    expect(links.opened('form', token)).toBeUndefined();
  });
  it.each([
    '',
    'x',
    token.slice(1),
    token.slice(0, -4),
    `${token.slice(0, 21)}A${token.slice(22)}`,
    `B${token.slice(1)}`,
  ])('opens nothing once it was changed: %j', (changed) =>
    expect(links.opened('endorsement', changed)).toBeUndefined(),
  );
  it('says when it expires, and nobody can put that off', () => {
    const until = '2023-09-07T23:00:00.000Z';
    const expiring = links.tokenOf('address', applicationId, until);
    expect(expiring).toMatch(/^[\w-]{72}$/);
    expect(links.opened('address', expiring)).toEqual({ applicationId, until });
    expect(links.opened('address', links.tokenOf('form', applicationId, until))).toBeUndefined();
    const bytes = Buffer.from(expiring, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(20) + 1, 20);
    expect(links.opened('address', bytes.toString('base64url'))).toBeUndefined();
  });
  it('opens nothing under another key', () => {
    expect(linksWith('another key of thirty-two characters').opened('endorsement', token)).toBeUndefined();
  });
  it('needs a key that nobody guesses', () => {
    expect(() => linksWith()).toThrow('LINK_KEY is not set');
    expect(() => linksWith('short')).toThrow('at least 32 characters');
  });
});
