import { Catch, Inject, type ArgumentsHost, type ExceptionFilter, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '#domain';
import { problemOf, RequestProblem } from '#http';
import { SETTINGS, type Settings } from './settings.js';

export type Refused = { code: string; sentence: string; synthetic: boolean };

/** People with a browser are told in a page what programs are told in a problem document: a filter for routes of pages. */
export const refusedPages = (page: (refused: Refused) => string): Type<ExceptionFilter> => {
  @Catch(Refusal, RequestProblem)
  class RefusedPages implements ExceptionFilter<Refusal | RequestProblem> {
    constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

    catch(error: Refusal | RequestProblem, host: ArgumentsHost): void {
      const { status, code, detail: sentence, headers } = problemOf(error);
      const shown = page({ code, sentence, synthetic: this.settings.demonstration });
      const reply = host.switchToHttp().getResponse<FastifyReply>();
      void reply.status(status).headers(headers).type('text/html; charset=utf-8').send(shown);
    }
  }
  return RefusedPages;
};
