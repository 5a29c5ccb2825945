import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '#domain';
import { problemOf, RequestProblem } from '#http';
import { SETTINGS, type Settings } from '#service';
import { refusedPage } from './message-pages.js';

/** People with a browser are told in a page what programs are told in a problem document. */
@Catch(Refusal, RequestProblem)
export class RefusedPages implements ExceptionFilter<Refusal | RequestProblem> {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  catch(error: Refusal | RequestProblem, host: ArgumentsHost): void {
    const { status, code, detail: sentence, headers } = problemOf(error);
    const page = refusedPage({ code, sentence, synthetic: this.settings.demonstration });
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(status).headers(headers).type('text/html; charset=utf-8').send(page);
  }
}
