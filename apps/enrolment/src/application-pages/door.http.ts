import { Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { LinkLimits } from '#http';
import type { LinkPurpose } from '../application/application.js';
import type { OpenedLink } from '../application/link-expiry.js';
import { SignedLinks } from '../application/signed-links.crypto.js';

/** Where a token meets the application it was signed for. */
@Injectable()
export class Door {
  private readonly limits = new LinkLimits();

  constructor(private readonly links: SignedLinks) {}

  open(opens: LinkPurpose, token: string, address: string): OpenedLink {
    const link = this.links.opened(opens, token) ?? this.refuse(address);
    this.limits.used(link.applicationId);
    return link;
  }

  /** Drafts cost room and time: an address begins only so many. */
  begin(address: string): void {
    this.limits.failed(address);
  }

  private refuse(address: string): never {
    this.limits.failed(address);
    throw new Refusal('not-found', 'link.unknown', 'This link opens nothing');
  }
}
