import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { AnId, Caused, Public, Says, Takes } from '#http';
import { Clock, goOn, html, LinkPages, refusedPages, SETTINGS, shownAgain, type Settings } from '#service';
import { tokenLength } from '../application/signed-links.crypto.js';
import { Door } from './door.http.js';
import { pageOf } from './form-page.js';
import { ApplicationForms } from './forms.mongo.js';
import { discardedPage, refusedForm } from './message-pages.js';
import { startPage } from './start-page.js';
import { applicantIn, refuseOtherPage, type SubmittedForm } from './submitted-form.js';

const largestBody = 512 * 1024;
const RefusedForms = refusedPages(refusedForm);

/** The application form as people meet it: without a token, without script, resumable by a link of their own. */
@Controller()
@Public()
@UseFilters(RefusedForms)
export class ApplyRoutes {
  private readonly pages: LinkPages;

  constructor(
    private readonly door: Door,
    private readonly forms: ApplicationForms,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.pages = new LinkPages('application', tokenLength, settings);
  }

  @Get('apply/:cohortId')
  @Header('content-type', html)
  @Says('The first page of an application: what it is for, and who applies.', { media: ['text/html'] })
  async begin(@Param('cohortId', AnId) cohortId: string) {
    const opening = await this.forms.opening(cohortId, this.clock.today());
    return startPage({ opening, synthetic: this.pages.synthetic });
  }

  @Post('apply/:cohortId')
  @Takes('application/x-www-form-urlencoded', { upTo: largestBody })
  @Says('Starts a draft from the first page, and keeps its link in the browser.', { media: ['text/html'] })
  async start(
    @Param('cohortId', AnId) cohortId: string,
    @Body() form: SubmittedForm,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { applicant, faults } = applicantIn(form, this.clock.today());
    const opening = await this.forms.opening(cohortId, this.clock.today());
    this.door.begin(address);
    return faults.length > 0
      ? shownAgain(startPage({ opening, synthetic: this.pages.synthetic, given: applicant, faults }), reply)
      : this.pages.enter(await this.forms.start(cohortId, applicant, cause), reply);
  }

  @Get('a/:token')
  @Says('Opens an application form by its own link.')
  resume(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    this.pages.enter(token, reply);
  }

  @Get('application')
  @Header('content-type', html)
  @Says('The application form that was opened last in this browser, or how the application stands.', {
    media: ['text/html'],
  })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageOf(await this.forms.show(this.opened(cookie, address)), { synthetic: this.pages.synthetic });
  }

  @Get('application/saved')
  @Header('content-type', html)
  @Says('The same, once the answers so far were saved.', { media: ['text/html'] })
  async showSaved(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageOf(await this.forms.show(this.opened(cookie, address)), {
      synthetic: this.pages.synthetic,
      notice: 'Your answers are saved.',
    });
  }

  @Get('application/asked')
  @Header('content-type', html)
  @Says('The same, once another link to the address was asked for.', { media: ['text/html'] })
  async showAsked(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return pageOf(await this.forms.show(this.opened(cookie, address)), {
      synthetic: this.pages.synthetic,
      notice: 'Your answers are saved, and a new link is on its way to your address.',
    });
  }

  @Get('application/deleted')
  @Header('content-type', html)
  @Says('That a draft was deleted.', { media: ['text/html'] })
  showDeleted() {
    return discardedPage(this.pages.synthetic);
  }

  @Post('application')
  @Takes('application/x-www-form-urlencoded', { upTo: largestBody })
  @Says(
    'Saves, sends or deletes the form, or asks for another link to the address; what is not complete is shown again.',
    {
      media: ['text/html'],
    },
  )
  async take(
    @Body() form: SubmittedForm,
    @Headers('cookie') cookie: string | undefined,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const applicationId = this.opened(cookie, address);
    refuseOtherPage(form, applicationId);
    const taken = await this.forms.take(applicationId, form, cause);
    return 'goTo' in taken
      ? goOn(taken.goTo, reply)
      : shownAgain(
          pageOf(await this.forms.show(applicationId), { synthetic: this.pages.synthetic, faults: taken.faults }),
          reply,
        );
  }

  private opened(cookie: string | undefined, address: string): string {
    return this.door.open('form', this.pages.tokenIn(cookie), address).applicationId;
  }
}
