import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SETTINGS, signingKeyIn, type Settings } from '#service';
import type { LinkPurpose } from './application.js';
import type { OpenedLink } from './link-expiry.js';

/** What the address of a link begins with. */
const doors: Record<LinkPurpose, string> = { form: 'a', address: 'v', endorsement: 'e', offer: 'o' };
const idBytes = 16;
const idLetters = 36;
const expiryBytes = 6;
const signatureBytes = 32;
/** In letters of base64url. */
export const tokenLength = ((idBytes + signatureBytes) * 4) / 3;
/** The same of a link that expires. */
export const expiringTokenLength = ((idBytes + expiryBytes + signatureBytes) * 4) / 3;

/** Links that carry their own proof: which application, and that this system signed it for one purpose; none is stored. */
@Injectable()
export class SignedLinks {
  private readonly key: string;
  private readonly publicUrl: string;

  constructor(@Inject(SETTINGS) { env, publicUrl }: Settings) {
    this.key = signingKeyIn(env, 'LINK_KEY', 'the key of links to applications');
    this.publicUrl = publicUrl;
  }

  to(opens: LinkPurpose, applicationId: string, until?: string): string {
    return `${this.publicUrl}/${doors[opens]}/${this.tokenOf(opens, applicationId, until)}`;
  }

  /** The id, when it expires, and their signature of 256 bits, base64url. */
  tokenOf(opens: LinkPurpose, applicationId: string, until?: string): string {
    const said = `${applicationId}${until === undefined ? '' : inHex(until)}`;
    return Buffer.concat([Buffer.from(said.replaceAll('-', ''), 'hex'), this.sign(opens, said)]).toString('base64url');
  }

  /** What a token opens for a purpose; nothing for one that was not signed here for it. */
  opened(opens: LinkPurpose, token: string): OpenedLink | undefined {
    const bytes = Buffer.from(token, 'base64url');
    const said = bytes
      .subarray(0, -signatureBytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
    const [given, expected] = [bytes.subarray(-signatureBytes), this.sign(opens, said)];
    return given.length === expected.length && timingSafeEqual(given, expected) ? linkIn(said) : undefined;
  }

  private sign(...parts: string[]): Buffer {
    return createHmac('sha256', this.key).update(parts.join('|')).digest();
  }
}

const inHex = (instant: string): string =>
  Date.parse(instant)
    .toString(16)
    .padStart(expiryBytes * 2, '0');

const linkIn = (said: string): OpenedLink => {
  const [applicationId, expiry] = [said.slice(0, idLetters), said.slice(idLetters)];
  return { applicationId, ...(expiry !== '' && { until: new Date(Number.parseInt(expiry, 16)).toISOString() }) };
};
