import { Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { Limit } from '#http';
import type { Link } from './link.js';
import { Links } from './links.mongo.js';

const minute = 60_000;

/** Where a token meets its link. A school is one address: together it is only held to its failed tokens. */
@Injectable()
export class Door {
  private readonly usesOfLink = new Limit(60, minute);
  private readonly failuresOfAddress = new Limit(30, 10 * minute);

  constructor(private readonly links: Links) {}

  async open(token: string, address: string): Promise<Link> {
    const link = (await this.links.find(token)) ?? this.refuse(address);
    this.usesOfLink.take(link.invitationId);
    return link;
  }

  private refuse(address: string): never {
    this.failuresOfAddress.take(address);
    throw new Refusal('not-found', 'survey.link-unknown', 'This link opens no survey');
  }
}
