import type { Caller, Unidentified } from '#auth';
import type { BusinessClock } from '#domain';
import type { FastifyRequest } from 'fastify';

/** What has been found out about a request before its handler runs. */
export type Known = {
  clock: BusinessClock;
  correlationId: string;
  /** The subject of the token, or why there is none. */
  identity: string | Unidentified;
  caller?: Caller;
};

const known = new WeakMap<object, Known>();

export const remember = (request: FastifyRequest, facts: Known): void => {
  known.set(request.raw, facts);
};

export const knownOf = (request: FastifyRequest): Known => {
  const facts = known.get(request.raw);
  if (facts === undefined) throw new Error('The request did not come through createHttp');
  return facts;
};

/** Undefined for a request that was refused before anything was found out about it. */
export const correlationOf = (request: FastifyRequest): string | undefined => known.get(request.raw)?.correlationId;
