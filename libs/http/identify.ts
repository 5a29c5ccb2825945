import { accessTo, isServiceKey, Unidentified, type Doorkeeper, type ServiceKeys, type Tokens } from '#auth';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { knownOf } from './request.js';

/** How callers are known: by tokens, by keys of service accounts, in a demonstration by a cookie. */
export type Identifying = { tokens: Tokens; keys: ServiceKeys; demonstration: boolean };

/** A browser sends no token by itself: in a demonstration one that only looks may bring it as a cookie of the development issuer. */
const broughtAlong = ({ method, headers }: FastifyRequest): string | undefined => {
  const token =
    method === 'GET' ? /(?:^|;\s*)strandline-demonstration=([^;]+)/.exec(headers.cookie ?? '')?.[1] : undefined;
  return token && `Bearer ${token}`;
};

/** Reads the token or key before anything else counts, so that the rate limit can count by subject. */
export const identify = async (
  request: FastifyRequest,
  { tokens, keys, demonstration }: Identifying,
): Promise<string | Unidentified> => {
  const shown = request.headers.authorization ?? (demonstration ? broughtAlong(request) : undefined);
  const subject = isServiceKey(shown) ? keys.subjectOf(shown) : tokens.subjectOf(shown);
  return subject.catch((error: unknown) => {
    if (error instanceof Unidentified) return error;
    throw error;
  });
};

/** A route as the API description and service accounts call it. */
const nameOf = ({ method, routeOptions: { url = '' } }: FastifyRequest): string =>
  `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`;

/** Lets a caller through to a route that allows one of their roles. */
export class AllowedOnly implements CanActivate {
  constructor(private readonly doorkeeper: Doorkeeper) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const access = accessTo(host.getHandler(), host.getClass());
    if (access === 'public') return true;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const known = knownOf(request);
    if (known.identity instanceof Unidentified) throw known.identity;
    known.caller = await this.doorkeeper.admit(known.identity, { route: nameOf(request), allowed: access ?? [] });
    return true;
  }
}
