import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Code, Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { SETTINGS, type Settings } from '#service';
import { InviteEveryone } from '../invitation/invite-everyone.mongo.js';
import { nobody, responseRateOf } from '../views/campaign-progress.js';
import { CampaignProgress } from '../views/campaign-progress.mongo.js';
import { listed } from './campaign.js';
import { Campaigns } from './campaigns.mongo.js';
import { IssueLinks, issueLinks } from './commands/issue-links.js';

export class ListCampaigns extends PageQuery {
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() cohortId?: string;
  @IsOptional() @Id() sessionId?: string;
  @IsOptional() @IsIn(['open', 'closed']) status?: 'open' | 'closed';
}

@Controller('campaigns')
export class CampaignRoutes {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly progress: CampaignProgress,
    private readonly inviteEveryone: InviteEveryone,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'service-account', 'demonstrator')
  @Says('The surveys within reach, each with how many it asks.')
  async list(@Query() { strand, cohortId, sessionId, status, ...page }: ListCampaigns, @Reached() reach: Reach) {
    const found = await this.campaigns.page(matching({ strand, cohortId, sessionId, status }), page, reach);
    return { ...found, items: found.items.map(listed) };
  }

  @Get(':campaignId')
  @Allow('operations-officer', 'programme-lead', 'service-account', 'demonstrator')
  @Says('One survey of one session, with whom it asks.')
  show(@Param('campaignId', AnId) id: string, @Reached() reach: Reach) {
    return this.campaigns.get(id, reach);
  }

  @Get(':campaignId/progress')
  @Allow('operations-officer', 'programme-lead')
  @Says('How many were invited, how many have answered, and the share; null while nobody is invited.')
  async showProgress(@Param('campaignId', AnId) id: string, @Reached() reach: Reach) {
    await this.campaigns.get(id, reach);
    const progress = (await this.progress.get(id)) ?? nobody;
    return { ...progress, responseRate: responseRateOf(progress) };
  }

  @Post('links')
  @HttpCode(200)
  @Allow('service-account', 'demonstrator')
  @Says('The personal link of everyone a survey asks. Each opens the survey as that person: who took them is recorded.')
  async issue(@Body() command: IssueLinks, @Caused() cause: Cause) {
    await this.campaigns.handle(command.campaignId, command, issueLinks, cause);
    const invited = await this.inviteEveryone.of(command.campaignId, cause);
    return invited.map(({ token, ...whose }) => ({ ...whose, url: `${this.settings.publicUrl}/s/${token}` }));
  }
}
