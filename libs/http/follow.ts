import type { BusinessClock } from '#domain';
import { httpSeconds, openSpan, withCorrelation } from '#observability';
import { context, SpanKind } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuidV7 } from 'uuid';
import { identify, type Identifying } from './identify.js';
import { knownOf, remember } from './request.js';

const ends = new WeakMap<object, (status: number) => void>();

const given = (request: FastifyRequest, name: string, form: RegExp): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && form.test(value) ? value : undefined;
};

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

const follow = (request: FastifyRequest, service: string, correlationId: string, done: () => void): void => {
  const route = routeOf(request);
  const traceparent = given(request, 'traceparent', /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/);
  // The route's pattern, never the address: an address may carry a token.
  const attributes = { 'http.request.method': request.method, 'http.route': route };
  const kind = SpanKind.SERVER;
  const opened = openSpan(`${request.method} ${route}`, { attributes, kind, ...(traceparent && { traceparent }) });
  const stopwatch = httpSeconds.startTimer({ service, method: request.method, route });
  ends.set(request.raw, (status) => {
    stopwatch({ status });
    opened.span.setAttribute('http.response.status_code', status).end();
  });
  context.with(opened.within, () => withCorrelation({ correlationId, service }, done));
};

/** Gives every request its correlation id, trace, duration and the subject of its token. */
export const followRequests = (
  fastify: FastifyInstance,
  { service, clock, ...identifying }: { service: string; clock: BusinessClock } & Identifying,
): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    const correlationId = given(request, 'x-correlation-id', /^[\w.:-]{1,128}$/) ?? uuidV7();
    reply.header('x-correlation-id', correlationId);
    remember(request, { clock, correlationId, identity: '' });
    follow(request, service, correlationId, done);
  });
  fastify.addHook('onRequest', async (request) => {
    knownOf(request).identity = await identify(request, identifying);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    ends.get(request.raw)?.(reply.statusCode);
    done();
  });
};
