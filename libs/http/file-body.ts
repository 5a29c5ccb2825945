import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { limited } from './bodies.js';

/** The body of a request that brings a file, unread: bytes as they arrive; fails with 413 beyond the route's limit. */
export const FileBody: () => ParameterDecorator = createParamDecorator((_: unknown, host: ExecutionContext): Readable =>
  limited(host.switchToHttp().getRequest<FastifyRequest>()),
);
