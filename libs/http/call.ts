import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { knownOf } from './request.js';

export type Call = { who: string; route: string; at: string; correlationId: string };

/** Who calls which route, when, and what it belongs to: nothing of what is asked. */
export const callOf = (host: ExecutionContext): Call => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  const { caller, clock, correlationId } = knownOf(request);
  const route = `${request.method} ${request.routeOptions.url}`;
  return { who: caller?.subject ?? 'anyone', route, at: clock.now(), correlationId };
};

/** The same, for a route that goes on showing something after it has answered. */
export const Calling: () => ParameterDecorator = createParamDecorator((_: unknown, host: ExecutionContext) =>
  callOf(host),
);
