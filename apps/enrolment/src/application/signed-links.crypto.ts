import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SETTINGS, signingKeyIn, type Settings } from '#service';
import type { LinkPurpose } from './application.js';

/** What the address of a link begins with. */
const doors: Record<LinkPurpose, string> = { form: 'a', endorsement: 'e', offer: 'o' };
const idBytes = 16;
const signatureBytes = 32;
/** In letters of base64url. */
export const tokenLength = ((idBytes + signatureBytes) * 4) / 3;

/** Links that carry their own proof: which application, and that this system signed it for one purpose; none is stored. */
@Injectable()
export class SignedLinks {
  private readonly key: string;
  private readonly publicUrl: string;

  constructor(@Inject(SETTINGS) { env, publicUrl }: Settings) {
    this.key = signingKeyIn(env, 'LINK_KEY', 'the key of links to applications');
    this.publicUrl = publicUrl;
  }

  to(opens: LinkPurpose, applicationId: string): string {
    return `${this.publicUrl}/${doors[opens]}/${this.tokenOf(opens, applicationId)}`;
  }

  /** The id and its signature of 256 bits, base64url. */
  tokenOf(opens: LinkPurpose, applicationId: string): string {
    const id = Buffer.from(applicationId.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, this.sign(opens, applicationId)]).toString('base64url');
  }

  /** The application that a token opens for a purpose; nothing for one that was not signed here for it. */
  opened(opens: LinkPurpose, token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url');
    const id = bytes.subarray(0, idBytes).toString('hex');
    const applicationId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const [given, expected] = [bytes.subarray(idBytes), this.sign(opens, applicationId)];
    return given.length === expected.length && timingSafeEqual(given, expected) ? applicationId : undefined;
  }

  private sign(...parts: string[]): Buffer {
    return createHmac('sha256', this.key).update(parts.join('|')).digest();
  }
}
