import type { Cause } from '#domain';
import { DryRun } from '#mongo';
import { currentTraceparent } from '#observability';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { knownOf } from './request.js';
import { invalidRequest } from './request-problem.js';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A UUID (version 8, RFC 9562) that is the same for the same text. */
export const uuidOf = (text: string): string => {
  const bytes = sha256(text).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

const keyOf = (request: FastifyRequest): string | undefined => {
  const key = headerOf(request, 'idempotency-key');
  if (key !== undefined && !/^[\x21-\x7e]{1,128}$/.test(key))
    throw invalidRequest({ header: 'Idempotency-Key', detail: 'must be 1 to 128 visible ASCII characters' });
  return key;
};

const expectedVersionOf = (request: FastifyRequest): number | undefined => {
  const tag = headerOf(request, 'if-match');
  if (tag === undefined || tag === '*') return undefined;
  const version = /^"(\d{1,15})"$/.exec(tag)?.[1];
  if (version === undefined)
    throw invalidRequest({ header: 'If-Match', detail: 'must be one ETag of ours: "<version>"' });
  return Number(version);
};

const isStream = (body: unknown): boolean =>
  typeof (body as { pipe?: unknown } | null | undefined)?.pipe === 'function';

/** A stream has no hash before it is read: whoever reads it adds the payload. */
const payloadOf = ({ params, query, body }: FastifyRequest): string | undefined =>
  isStream(body) ? undefined : sha256(canonicalJson({ params, query, body })).toString('hex');

const created = new WeakMap<object, string>();

/** The id this request would give to an aggregate it creates. */
export const newIdOf = (request: FastifyRequest): string | undefined => created.get(request.raw);

export const causeOf = (_: unknown, host: ExecutionContext): Cause => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  const { caller, clock, correlationId } = knownOf(request);
  const key = keyOf(request);
  const who = caller?.subject ?? 'anyone';
  const route = `${request.method} ${request.routeOptions.url}`;
  const payload = payloadOf(request);
  const traceparent = currentTraceparent();
  const expectedVersion = expectedVersionOf(request);
  const newId = key === undefined ? randomUUID() : uuidOf(JSON.stringify([who, route, key]));
  created.set(request.raw, newId);
  return {
    id: `${who}:${route}:${key ?? randomUUID()}`,
    who,
    now: clock.now(),
    today: clock.today(),
    newId,
    correlationId,
    ...(payload !== undefined && { payload }),
    ...(traceparent !== undefined && { traceparent }),
    ...(caller && { reach: caller.reach }),
    ...(expectedVersion !== undefined && { expectedVersion }),
    ...(DryRun.now() && { dryRun: true as const }),
  };
};

/** The Cause of a command: the same principal, route and Idempotency-Key give the same one. On a public route it has no reach. */
export const Caused: () => ParameterDecorator = createParamDecorator(causeOf);
