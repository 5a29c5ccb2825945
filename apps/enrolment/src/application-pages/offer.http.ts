import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, LinkCookie, Public, Says, Takes } from '#http';
import { Clock, refusedPages, SETTINGS, type Settings } from '#service';
import { AskedByLink } from './asked-by-link.mongo.js';
import { Door } from './door.http.js';
import { refusedForm } from './message-pages.js';
import { offerPage, pageFor } from './offer-page.js';
import { refuseOtherPage, takesPlace, type SubmittedForm } from './submitted-form.js';

const html = 'text/html; charset=utf-8';
const cookies = new LinkCookie('offer', 64);

/** Where an applicant answers, by a signed link, whether they take the place that is held for them. */
@Controller()
@Public()
@UseFilters(refusedPages(refusedForm))
export class OfferRoutes {
  private readonly synthetic: boolean;
  private readonly secure: boolean;

  constructor(
    private readonly door: Door,
    private readonly asked: AskedByLink,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.synthetic = settings.demonstration;
    this.secure = settings.publicUrl.startsWith('https:');
  }

  /** Mail scanners open links: this changes nothing, and takes the token out of the address at once. */
  @Get('o/:token')
  @Says('Opens the offer of a place by its signed link.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const kept = cookies.keeping(token, { secure: this.secure });
    reply.status(303).headers({ location: '/offer', 'set-cookie': kept });
  }

  @Get('offer')
  @Header('content-type', html)
  @Says('The offer that was opened last in this browser, or how the application stands.', { media: ['text/html'] })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageFor(await this.asked.offered(this.opened(cookie, address)), this.clock.now(), this.synthetic);
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
      ? reply
          .status(422)
          .type(html)
          .send(
            offerPage({
              offered: await this.asked.offered(applicationId),
              synthetic: this.synthetic,
              isUnanswered: true,
            }),
          )
      : this.answered(applicationId, accept, cause, reply);
  }

  private async answered(applicationId: string, accept: boolean, cause: Cause, reply: FastifyReply) {
    await this.asked.answer(applicationId, accept, cause);
    void reply.status(303).header('location', '/offer');
  }

  private opened(cookie: string | undefined, address: string): string {
    return this.door.open('offer', cookies.keptIn(cookie), address);
  }
}
