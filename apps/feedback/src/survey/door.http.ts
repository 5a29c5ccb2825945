import { Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { LinkLimits } from '#http';
import type { Link } from './link.js';
import { Links } from './links.mongo.js';

/** Where a token meets its link. */
@Injectable()
export class Door {
  private readonly limits = new LinkLimits();

  constructor(private readonly links: Links) {}

  async open(token: string, address: string): Promise<Link> {
    const link = (await this.links.find(token)) ?? this.refuse(address);
    this.limits.used(link.invitationId);
    return link;
  }

  private refuse(address: string): never {
    this.limits.failed(address);
    throw new Refusal('not-found', 'survey.link-unknown', 'This link opens no survey');
  }
}
