import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, Public, Says, Takes } from '#http';
import { Clock, goOn, html, LinkPages, refusedPages, SETTINGS, shownAgain, type Settings } from '#service';
import { tokenLength } from '../application/signed-links.crypto.js';
import { AskedByLink } from './asked-by-link.mongo.js';
import { Door } from './door.http.js';
import { refusedForm } from './message-pages.js';
import { offerPage, pageFor } from './offer-page.js';
import { refuseOtherPage, takesPlace, type SubmittedForm } from './submitted-form.js';

/** Where an applicant answers, by a signed link, whether they take the place that is held for them. */
@Controller()
@Public()
@UseFilters(refusedPages(refusedForm))
export class OfferRoutes {
  private readonly pages: LinkPages;

  constructor(
    private readonly door: Door,
    private readonly asked: AskedByLink,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.pages = new LinkPages('offer', tokenLength, settings);
  }

  @Get('o/:token')
  @Says('Opens the offer of a place by its signed link.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    this.pages.enter(token, reply);
  }

  @Get('offer')
  @Header('content-type', html)
  @Says('The offer that was opened last in this browser, or how the application stands.', { media: ['text/html'] })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageFor(await this.asked.offered(this.opened(cookie, address)), this.clock.now(), this.pages.synthetic);
  }

  @Post('offer')
  @Takes('application/x-www-form-urlencoded')
  @Says('Takes the answer to an offer; none shows the page again and says so.', { media: ['text/html'] })
  async answer(
    @Body() form: SubmittedForm,
    @Headers('cookie') cookie: string | undefined,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const applicationId = this.opened(cookie, address);
    refuseOtherPage(form, applicationId);
    const accept = takesPlace(form);
    return accept === undefined
      ? shownAgain(
          offerPage({
            offered: await this.asked.offered(applicationId),
            synthetic: this.pages.synthetic,
            isUnanswered: true,
          }),
          reply,
        )
      : this.answered(applicationId, accept, cause, reply);
  }

  private async answered(applicationId: string, accept: boolean, cause: Cause, reply: FastifyReply) {
    await this.asked.answer(applicationId, accept, cause);
    goOn('/offer', reply);
  }

  private opened(cookie: string | undefined, address: string): string {
    return this.door.open('offer', this.pages.tokenIn(cookie), address).applicationId;
  }
}
