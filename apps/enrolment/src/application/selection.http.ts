import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { Id } from '#contracts';
import type { Cause } from '#domain';
import { Allow, AnId, Caller, Caused, Reached, Says } from '#http';
import type { Reach } from '#domain';
import { addressIn } from './address-in.js';
import { Applications } from './applications.mongo.js';
import { Assessments } from './assessments.mongo.js';
import { expiryOf } from './link-expiry.js';
import { EndorseApplication, endorseApplication } from './commands/endorse-application.js';
import { IssueLink, issueLink } from './commands/issue-link.js';
import { ScoreApplication } from './commands/score-application.js';
import { ShortlistApplication, shortlistApplication } from './commands/shortlist-application.js';
import { SignedLinks } from './signed-links.crypto.js';

export class RankingQuery {
  @Id() cohortId!: string;
  /** How many at most. */
  @IsInt() @Min(1) @Max(500) limit: number = 100;
}

/** How applicants of a strand that takes by criteria are chosen. */
@Controller('applications')
export class SelectionRoutes {
  constructor(
    private readonly applications: Applications,
    private readonly assessments: Assessments,
    private readonly links: SignedLinks,
  ) {}

  @Get('ranking')
  @Allow('programme-lead', 'operations-officer', 'panel-member')
  @Says('The applicants of a cohort whose scores are all in, the best first, then those still to be scored.')
  async ranking(@Query() { cohortId, limit }: RankingQuery, @Reached() reach: Reach) {
    return { items: await this.applications.ranked(cohortId, limit, reach) };
  }

  @Get(':applicationId/assessment')
  @Allow('programme-lead', 'panel-member')
  @Says('One application as the panel reads it: the form, the head’s statement, the scores once all are in.')
  assessment(@Param('applicationId', AnId) id: string, @Caller() caller: Caller) {
    return this.assessments.of(id, caller.subject, caller.reach);
  }

  @Post('scores')
  @Allow('panel-member', 'programme-lead')
  @Says('Scores an application as one of the panel; nobody sees another’s score before all are in.')
  score(@Body() command: ScoreApplication, @Caused() cause: Cause) {
    return this.assessments.score(command, cause);
  }

  @Post('shortlistings')
  @Allow('operations-officer', 'programme-lead')
  @Says('Puts an application on the shortlist, from which places are given.')
  shortlist(@Body() command: ShortlistApplication, @Caused() cause: Cause) {
    return this.applications.handle(command.applicationId, command, shortlistApplication, cause);
  }

  @Post('endorsements')
  @Allow('school-lead', 'trust-lead')
  @Says('Says as the head whether the school endorses an applicant of its own.')
  endorse(@Body() command: EndorseApplication, @Caused() cause: Cause) {
    return this.applications.handle(command.applicationId, command, endorseApplication, cause);
  }

  @Post('links')
  @HttpCode(200)
  @Allow('operations-officer', 'programme-lead', 'service-account')
  @Says(
    'The signed link to a form, to the confirmation of its address, to an endorsement or to the answer to an offer; of a form also the address it goes to. Who took it is recorded.',
  )
  async issue(@Body() command: IssueLink, @Caused() cause: Cause) {
    const { applicationId, opens } = command;
    await this.applications.handle(applicationId, command, issueLink, cause);
    const { details } = await this.applications.get(applicationId);
    const until = expiryOf(opens, cause.today);
    const url = this.links.to(opens, applicationId, until);
    return { applicationId, opens, url, until, ...addressIn(details) };
  }
}
