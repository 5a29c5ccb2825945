import type { Caller as WhoCalls } from '#auth';
import type { Reach } from '#domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { knownOf } from './request.js';

const callerOf = (_: unknown, host: ExecutionContext): WhoCalls => {
  const { caller } = knownOf(host.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined) throw new Error('A public route has no caller');
  return caller;
};

export type Caller = WhoCalls;

/** Who calls, with the roles that let them in. */
export const Caller: () => ParameterDecorator = createParamDecorator(callerOf);

/** What the caller's grants for this route reach. */
export const Reached: () => ParameterDecorator = createParamDecorator(
  (_: unknown, host: ExecutionContext): Reach => callerOf(_, host).reach,
);
