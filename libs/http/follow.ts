import type { Tokens } from '#auth';
import type { BusinessClock } from '#domain';
import { httpSeconds, openSpan, withCorrelation } from '#observability';
import { context, SpanKind } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { v7 as uuidV7 } from 'uuid';
import { identify } from './identify.js';
import { knownOf, remember } from './request.js';

type Followed = { within: <Result>(work: () => Result) => Result; end: (status: number) => void };

const given = (request: FastifyRequest, name: string, form: RegExp): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && form.test(value) ? value : undefined;
};

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

const follow = (request: FastifyRequest, service: string, correlationId: string, done: () => void): Followed => {
  const route = routeOf(request);
  const traceparent = given(request, 'traceparent', /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/);
  // The route's pattern, never the address: an address may carry a token.
  const attributes = { 'http.request.method': request.method, 'http.route': route };
  const kind = SpanKind.SERVER;
  const opened = openSpan(`${request.method} ${route}`, { attributes, kind, ...(traceparent && { traceparent }) });
  const stopwatch = httpSeconds.startTimer({ service, method: request.method, route });
  const end = (status: number): void => {
    stopwatch({ status });
    opened.span.setAttribute('http.response.status_code', status).end();
  };
  return context.with(opened.within, () =>
    withCorrelation({ correlationId, service }, () => {
      const followed: Followed = { within: AsyncLocalStorage.snapshot(), end };
      follows.set(request.raw, followed);
      done();
      return followed;
    }),
  );
};

const follows = new WeakMap<object, Followed>();

/** Gives every request its correlation id, trace, duration and the subject of its token. */
export const followRequests = (
  fastify: FastifyInstance,
  { service, clock, tokens }: { service: string; clock: BusinessClock; tokens: Tokens },
): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    const correlationId = given(request, 'x-correlation-id', /^[\w.:-]{1,128}$/) ?? uuidV7();
    reply.header('x-correlation-id', correlationId);
    remember(request, { clock, correlationId, identity: '' });
    follow(request, service, correlationId, done);
  });
  fastify.addHook('onRequest', async (request) => {
    knownOf(request).identity = await identify(request, tokens);
  });
  // Reading a body leaves the async context of the request; this goes back into it.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const followed = follows.get(request.raw);
    if (followed) followed.within(done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    follows.get(request.raw)?.end(reply.statusCode);
    done();
  });
};
