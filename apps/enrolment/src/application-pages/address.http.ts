import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, Public, Says, Takes } from '#http';
import { Clock, goOn, html, LinkPages, refusedPages, SETTINGS, shownAgain, type Settings } from '#service';
import type { OpenedLink } from '../application/link-expiry.js';
import { expiringTokenLength } from '../application/signed-links.crypto.js';
import { pageFor } from './address-page.js';
import { Addresses } from './addresses.mongo.js';
import { Door } from './door.http.js';
import { linkAskedPage, refusedForm } from './message-pages.js';
import { addressAnswerIn, refuseOtherPage, type SubmittedForm } from './submitted-form.js';

/** Where an applicant says, by a link that went to their address, that the application is theirs. */
@Controller()
@Public()
@UseFilters(refusedPages(refusedForm))
export class AddressRoutes {
  private readonly pages: LinkPages;

  constructor(
    private readonly door: Door,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.pages = new LinkPages('address', expiringTokenLength, settings);
  }

  @Get('v/:token')
  @Says('Opens the question to an applicant by the link that went to their address.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    this.pages.enter(token, reply);
  }

  @Get('address')
  @Header('content-type', html)
  @Says('The question whether an application is theirs, that was opened last in this browser.', {
    media: ['text/html'],
  })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    return this.page(this.opened(cookie, address));
  }

  @Get('address/asked')
  @Header('content-type', html)
  @Says('That another link goes to the address.', { media: ['text/html'] })
  showAsked() {
    return linkAskedPage(this.pages.synthetic);
  }

  @Post('address')
  @Takes('application/x-www-form-urlencoded')
  @Says('Confirms the address, asks for another link to it, or deletes what someone else began with it.', {
    media: ['text/html'],
  })
  async answer(
    @Body() form: SubmittedForm,
    @Headers('cookie') cookie: string | undefined,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const link = this.opened(cookie, address);
    refuseOtherPage(form, link.applicationId);
    const answer = addressAnswerIn(form);
    return answer === undefined
      ? shownAgain(await this.page(link), reply)
      : goOn(await this.addresses.answer(link, answer, cause), reply);
  }

  private async page(link: OpenedLink): Promise<string> {
    return pageFor(await this.addresses.asked(link), this.clock.now(), this.pages.synthetic);
  }

  private opened(cookie: string | undefined, address: string): OpenedLink {
    return this.door.open('address', this.pages.tokenIn(cookie), address);
  }
}
