import { accessTo, Unidentified, type Doorkeeper, type Tokens } from '#auth';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { knownOf } from './request.js';

/** A browser sends no token by itself: in a demonstration one that only looks may bring it as a cookie of the development issuer. */
const broughtAlong = ({ method, headers }: FastifyRequest): string | undefined => {
  const token =
    method === 'GET' ? /(?:^|;\s*)strandline-demonstration=([^;]+)/.exec(headers.cookie ?? '')?.[1] : undefined;
  return token && `Bearer ${token}`;
};

/** Reads the token before anything else counts, so that the rate limit can count by subject. */
export const identify = async (
  request: FastifyRequest,
  tokens: Tokens,
  demonstration: boolean,
): Promise<string | Unidentified> =>
  tokens
    .subjectOf(request.headers.authorization ?? (demonstration ? broughtAlong(request) : undefined))
    .catch((error: unknown) => {
      if (error instanceof Unidentified) return error;
      throw error;
    });

/** Lets a caller through to a route that allows one of their roles. */
export class AllowedOnly implements CanActivate {
  constructor(private readonly doorkeeper: Doorkeeper) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const access = accessTo(host.getHandler(), host.getClass());
    if (access === 'public') return true;
    const known = knownOf(host.switchToHttp().getRequest<FastifyRequest>());
    if (known.identity instanceof Unidentified) throw known.identity;
    known.caller = await this.doorkeeper.admit(known.identity, access ?? []);
    return true;
  }
}
