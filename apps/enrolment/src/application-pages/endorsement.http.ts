import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, LinkCookie, Public, Says, Takes } from '#http';
import { refusedPages, SETTINGS, type Settings } from '#service';
import { Applications } from '../application/applications.mongo.js';
import { endorseApplication, type Endorsing } from '../application/commands/endorse-application.js';
import { AskedByLink } from './asked-by-link.mongo.js';
import { Door } from './door.http.js';
import { endorsementPage, pageFor } from './endorsement-page.js';
import { refusedForm } from './message-pages.js';
import { endorsementIn, endorsingOf, refuseOtherPage, type SubmittedForm } from './submitted-form.js';

const html = 'text/html; charset=utf-8';
const cookies = new LinkCookie('endorsement', 64);

/** Where a head answers, by a signed link, whether the school endorses an applicant of its own. */
@Controller()
@Public()
@UseFilters(refusedPages(refusedForm))
export class EndorsementRoutes {
  private readonly synthetic: boolean;
  private readonly secure: boolean;

  constructor(
    private readonly door: Door,
    private readonly asked: AskedByLink,
    private readonly applications: Applications,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.synthetic = settings.demonstration;
    this.secure = settings.publicUrl.startsWith('https:');
  }

  /** Mail scanners open links: this changes nothing, and takes the token out of the address at once. */
  @Get('e/:token')
  @Says('Opens the question to a head by its signed link.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const kept = cookies.keeping(token, { secure: this.secure });
    reply.status(303).headers({ location: '/endorsement', 'set-cookie': kept });
  }

  @Get('endorsement')
  @Header('content-type', html)
  @Says('The question to a head that was opened last in this browser.', { media: ['text/html'] })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageFor(await this.asked.toEndorse(this.opened(cookie, address)), this.synthetic);
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
      ? reply
          .status(422)
          .type(html)
          .send(
            endorsementPage({
              asked: await this.asked.toEndorse(applicationId),
              synthetic: this.synthetic,
              given,
              faults,
            }),
          )
      : this.endorsed(applicationId, endorsingOf(given), cause, reply);
  }

  private async endorsed(applicationId: string, given: Endorsing, cause: Cause, reply: FastifyReply) {
    await this.applications.handle(applicationId, given, endorseApplication, cause);
    void reply.status(303).header('location', '/endorsement');
  }

  private opened(cookie: string | undefined, address: string): string {
    return this.door.open('endorsement', cookies.keptIn(cookie), address);
  }
}
