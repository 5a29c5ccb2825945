import { DryRun } from '#mongo';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { isCommitted } from './answers.js';
import { invalidRequest } from './request-problem.js';
import { bodyOf, isCommand, type Route } from './routes.js';

const ofWhatHappened = ['etag', 'location', 'set-cookie'];

/** A command whose own class has `dryRun` answers for itself. */
const answersItself = (route: Route): boolean => {
  const body = bodyOf(route);
  return (
    body !== undefined &&
    getMetadataStorage()
      .getTargetValidationMetadatas(body, '', true, false)
      .some(({ propertyName }) => propertyName === 'dryRun')
  );
};

const isAsked = (request: FastifyRequest): boolean => {
  const { dryRun, ...query } = request.query as Record<string, unknown>;
  if (dryRun === undefined) return false;
  if (dryRun !== 'true' && dryRun !== 'false')
    throw invalidRequest({ parameter: 'dryRun', detail: 'must be true or false' });
  request.query = query;
  return dryRun === 'true';
};

const saysItself = (value: unknown): boolean => (value as { dryRun?: unknown } | null | undefined)?.dryRun === true;

/** Any command asked with `?dryRun=true` is decided and not carried out: the answer is what would happen, or the refusal. */
export class DryRuns implements NestInterceptor {
  private readonly commands: Map<unknown, Route>;

  constructor(routes: Route[]) {
    this.commands = new Map(routes.filter(isCommand).map((route) => [route.handler, route]));
  }

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (!isAsked(request)) return next.handle();
    const command = this.commands.get(host.getHandler());
    if (!command) throw invalidRequest({ parameter: 'dryRun', detail: 'only a command has a dry run' });
    if (answersItself(command)) request.body = { ...(request.body as object), dryRun: true };
    const dryRun = new DryRun();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return dryRun.within(() => next.handle()).pipe(map((value: unknown) => this.told(value, dryRun, reply)));
  }

  /** Never more of a command's own answer than what happened: an answer may hand out what only a record of it allows. */
  private told(value: unknown, dryRun: DryRun, reply: FastifyReply): unknown {
    if (reply.sent || saysItself(value)) return value;
    for (const name of ofWhatHappened) reply.removeHeader(name);
    reply.status(200).type('application/json; charset=utf-8');
    return { dryRun: true, ...(isCommitted(value) ? value : {}), changes: dryRun.changes };
  }
}
