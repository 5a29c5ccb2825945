import { accessTo, Unidentified, type Doorkeeper, type Tokens } from '#auth';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { knownOf } from './request.js';

/** Reads the token before anything else counts, so that the rate limit can count by subject. */
export const identify = async (request: FastifyRequest, tokens: Tokens): Promise<string | Unidentified> =>
  tokens.subjectOf(request.headers.authorization).catch((error: unknown) => {
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
