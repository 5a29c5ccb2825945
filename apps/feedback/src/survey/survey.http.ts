import { Body, Controller, Get, Header, Headers, Inject, Ip, Param, Post, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cause } from '#domain';
import { Caused, Public, Says, Takes } from '#http';
import { Clock, goOn, html, LinkPages, refusedPages, SETTINGS, shownAgain, type Settings } from '#service';
import type { Fault } from '../response/answers.js';
import { AnswerSurvey } from '../response/commands/answer-survey.js';
import { Responses } from '../response/responses.mongo.js';
import { Door } from './door.http.js';
import { answersOf, faultsAfter, refuseOtherPage, type SubmittedForm } from './form.js';
import { refusedSurvey } from './message-pages.js';
import { pageFor, surveyPage } from './survey-page.js';

const largestBody = 256 * 1024;
const RefusedSurveys = refusedPages(refusedSurvey);
const noFaults: Fault[] = [];

@Controller()
@Public()
export class SurveyRoutes {
  private readonly pages: LinkPages;

  constructor(
    private readonly door: Door,
    private readonly responses: Responses,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.pages = new LinkPages('survey', 43, settings);
  }

  @Get('s/:token')
  @Says('Opens a survey from the link in a message.')
  enter(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    this.pages.enter(token, reply);
  }

  @Post('s/:token/responses')
  @Takes('application/json', { upTo: largestBody })
  @Says('Answers a survey from a program; the same answers again change nothing.')
  async answer(
    @Param('token') token: string,
    @Body() { answers }: AnswerSurvey,
    @Ip() address: string,
    @Caused() cause: Cause,
  ) {
    return this.responses.answer(await this.door.open(token, address), answers, cause);
  }

  @Get('survey')
  @UseFilters(RefusedSurveys)
  @Header('content-type', html)
  @Says('The page of the survey that was opened last in this browser.', { media: ['text/html'] })
  async show(@Headers('cookie') cookie: string | undefined, @Ip() address: string) {
    const link = await this.door.open(this.pages.tokenIn(cookie), address);
    const response = await this.responses.to(link.invitationId);
    return pageFor({ link, response, today: this.clock.today(), synthetic: this.pages.synthetic });
  }

  @Post('survey')
  @UseFilters(RefusedSurveys)
  @Takes('application/x-www-form-urlencoded', { upTo: largestBody })
  @Says('Takes the answers from the page; one that does not fit shows the page again and says where.', {
    media: ['text/html'],
  })
  async submit(
    @Body() form: SubmittedForm,
    @Headers('cookie') cookie: string | undefined,
    @Ip() address: string,
    @Caused() cause: Cause,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const link = await this.door.open(this.pages.tokenIn(cookie), address);
    refuseOtherPage(form, link.invitationId);
    const { questions } = link.survey.template;
    const given = answersOf(form, questions);
    const faults = await this.responses.answer(link, given, cause).then(
      () => noFaults,
      (error: unknown) => faultsAfter(error, questions, given),
    );
    return faults.length === 0
      ? goOn('/survey', reply)
      : shownAgain(surveyPage({ link, synthetic: this.pages.synthetic, given, faults }), reply);
  }
}
