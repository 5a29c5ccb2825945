import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, Public, Says, Takes } from '#http';
import { goOn, html, LinkPages, refusedPages, SETTINGS, shownAgain, type Settings } from '#service';
import { Applications } from '../application/applications.mongo.js';
import { endorseApplication, type Endorsing } from '../application/commands/endorse-application.js';
import { tokenLength } from '../application/signed-links.crypto.js';
import { AskedByLink } from './asked-by-link.mongo.js';
import { Door } from './door.http.js';
import { endorsementPage, pageFor } from './endorsement-page.js';
import { refusedForm } from './message-pages.js';
import { endorsementIn, endorsingOf, refuseOtherPage, type SubmittedForm } from './submitted-form.js';

/** Where a head answers, by a signed link, whether the school endorses an applicant of its own. */
@Controller()
@Public()
@UseFilters(refusedPages(refusedForm))
export class EndorsementRoutes {
  private readonly pages: LinkPages;

  constructor(
    private readonly door: Door,
    private readonly asked: AskedByLink,
    private readonly applications: Applications,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.pages = new LinkPages('endorsement', tokenLength, settings);
  }

  @Get('e/:token')
  @Says('Opens the question to a head by its signed link.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    this.pages.enter(token, reply);
  }

  @Get('endorsement')
  @Header('content-type', html)
  @Says('The question to a head that was opened last in this browser.', { media: ['text/html'] })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageFor(await this.asked.toEndorse(this.opened(cookie, address)), this.pages.synthetic);
  }

  @Post('endorsement')
  @Takes('application/x-www-form-urlencoded')
  @Says('Takes the head’s answer; what does not fit shows the page again and says where.', { media: ['text/html'] })
  async answer(
    @Body() form: SubmittedForm,
    @Headers('cookie') cookie: string | undefined,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const applicationId = this.opened(cookie, address);
    refuseOtherPage(form, applicationId);
    const { given, faults } = endorsementIn(form);
    return faults.length > 0
      ? shownAgain(
          endorsementPage({
            asked: await this.asked.toEndorse(applicationId),
            synthetic: this.pages.synthetic,
            given,
            faults,
          }),
          reply,
        )
      : this.endorsed(applicationId, endorsingOf(given), cause, reply);
  }

  private async endorsed(applicationId: string, given: Endorsing, cause: Cause, reply: FastifyReply) {
    await this.applications.handle(applicationId, given, endorseApplication, cause);
    goOn('/endorsement', reply);
  }

  private opened(cookie: string | undefined, address: string): string {
    return this.door.open('endorsement', this.pages.tokenIn(cookie), address).applicationId;
  }
}
