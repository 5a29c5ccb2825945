import { Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import { known } from '../campaign/campaign.js';
import { MergedPeople } from '#service';
import { Campaigns } from '../campaign/campaigns.mongo.js';
import { invite } from './commands/invite.js';
import { inviteeOf, invitationIdOf } from './invitation.js';
import { Invitations } from './invitations.mongo.js';
import { AskedNoMore } from '../views/asked-no-more.mongo.js';
import { Tokens } from './tokens.crypto.js';

/** The follow-up of an opened campaign, which may run twice: everyone on its list has an invitation. */
@Injectable()
export class InviteEveryone {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly invitations: Invitations,
    private readonly tokens: Tokens,
    private readonly merged: MergedPeople,
    private readonly askedNoMore: AskedNoMore,
  ) {}

  /** Answers with each invitation, its token and the person as they are known by now. */
  async of(campaignId: string, cause: Cause): Promise<{ invitationId: string; personId: string; token: string }[]> {
    const campaign = known((await this.campaigns.get(campaignId)).state);
    const invitees = await this.askedNoMore.except(campaign.invitees);
    const merged = await this.merged.of(invitees.map(({ personId }) => personId));
    const invited = [];
    for (const person of invitees) {
      const invitationId = invitationIdOf(campaignId, person.personId);
      const token = this.tokens.of(invitationId);
      const invitee = inviteeOf(person, { ...campaign, campaignId }, this.tokens.hashOf(token));
      await this.invitations.handle(invitationId, invitee, invite, cause);
      invited.push({ invitationId, personId: merged.get(person.personId) ?? person.personId, token });
    }
    return invited;
  }
}
