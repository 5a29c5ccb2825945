import { log, redacted, withCorrelation } from '#observability';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Addresses } from './addresses.js';
import { documentOf, problemOf, type Problem } from './problem.js';
import { correlationOf } from './request.js';
import { RequestProblem } from './request-problem.js';

const pathOf = (request: FastifyRequest): string => redacted(request.url.split('?', 1)[0] ?? '/');

const report = (error: unknown, request: FastifyRequest, { status, code }: Problem): void => {
  const request_ = { method: request.method, route: request.routeOptions.url };
  if (status === 500) log.error({ err: error, ...request_ }, 'a request failed');
  else if (status > 500) log.warn({ err: error, ...request_ }, 'a request could not be served');
  else log.debug({ code, status, ...request_ }, 'a request was refused');
};

/** Answers every error with a problem document; the last stop, so nothing is thrown on. */
@Catch()
export class Problems implements ExceptionFilter {
  constructor(private readonly addresses: Addresses) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const correlationId = correlationOf(request);
    withCorrelation(correlationId === undefined ? {} : { correlationId }, () => {
      const found = problemOf(error);
      const problem = request.is404 && found.status === 404 ? problemOf(this.nothingHere(request)) : found;
      report(error, request, problem);
      if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
      return void reply
        .status(problem.status)
        .headers({ 'cache-control': 'no-store', ...problem.headers })
        .type('application/problem+json; charset=utf-8')
        .serializer(JSON.stringify)
        .send(documentOf(problem, pathOf(request), correlationId));
    });
  }

  private nothingHere(request: FastifyRequest): RequestProblem {
    const methods = this.addresses.methodsAt(request.url);
    if (methods.length === 0) return new RequestProblem(404, 'route.unknown', 'There is nothing at this address');
    return new RequestProblem(405, 'route.method-not-allowed', `This address takes ${methods.join(', ')}`, {
      headers: { allow: methods.join(', ') },
    });
  }
}
