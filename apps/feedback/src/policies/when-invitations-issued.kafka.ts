import { Controller } from '@nestjs/common';
import { InvitationsIssued } from '#contracts';
import { On, type Delivered } from '#kafka';
import { InviteEveryone } from '../invitation/invite-everyone.mongo.js';

@Controller()
export class WhenInvitationsIssued {
  constructor(private readonly inviteEveryone: InviteEveryone) {}

  @On(InvitationsIssued)
  async inviteEach({ data, cause }: Delivered<InvitationsIssued>): Promise<void> {
    await this.inviteEveryone.of(data.campaignId, cause);
  }
}
