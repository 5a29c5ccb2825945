import type { Committed, ExternalId } from '#domain';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { newIdOf } from './caused.js';

type Shown = {
  id: string;
  version: number;
  state: object;
  details: { externalIds?: ExternalId[] };
  removed?: true;
};

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';
const isVersioned = (value: unknown): value is { id: string; version: number } =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['version'] === 'number';

export const isCommitted = (value: unknown): value is Committed =>
  isVersioned(value) && Array.isArray((value as { happened?: unknown }).happened);

/** A stored aggregate, as the store returns it. */
const isStored = (value: unknown): value is Shown =>
  isVersioned(value) && 'details' in value && 'changedAt' in value && isRecord((value as { state?: unknown }).state);

const isPage = (value: unknown): value is { items: unknown[] } => isRecord(value) && Array.isArray(value['items']);

/** Details stay behind but the ids by which others know it: a route that shows more says so itself. */
const flat = (value: unknown): unknown => {
  if (!isStored(value)) return value;
  const { id, version, state, details, removed } = value;
  const { externalIds = [] } = details;
  return { ...state, id, version, ...(externalIds.length > 0 && { externalIds }), ...(removed && { removed }) };
};

const alreadyHas = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Statuses and headers of what stores answer: 201 and Location for a created aggregate, ETags, 304. */
export class Answers implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // Nest would answer every POST with 201; here only a creation does.
    if (reply.statusCode === 201 && Reflect.getMetadata('__httpCode__', host.getHandler()) === undefined)
      reply.status(200);
    return next.handle().pipe(map((value) => this.answer(value, request, reply)));
  }

  private answer(value: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
    if (isPage(value)) return { ...value, items: value.items.map(flat) };
    if (isCommitted(value)) return this.committed(value, request, reply);
    if (!isStored(value)) return value;
    const etag = `"${value.version}"`;
    reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (!isReading(request) || !alreadyHas(request, etag)) return flat(value);
    reply.status(304);
    return undefined;
  }

  private committed(value: Committed, request: FastifyRequest, reply: FastifyReply): Committed {
    reply.header('etag', `"${value.version}"`);
    if (value.version === 1 && value.id === newIdOf(request))
      reply.status(201).header('location', `${request.url.split('?', 1)[0]}/${value.id}`);
    return { id: value.id, version: value.version, happened: value.happened };
  }
}
