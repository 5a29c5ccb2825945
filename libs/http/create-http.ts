import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export type HttpOptions = {
  /** The service's name: in logs, traces and the API description. */
  service: string;
  /** One sentence for the API description. */
  says?: string;
  auth: { issuer: string; audience: string; jwksUrl: string };
  /** Requests per caller and minute (6000). */
  ratePerMinute?: number;
  /** Bytes of a body (1 MB); a route may say otherwise with @Takes. */
  bodyLimit?: number;
  /** Addresses of proxies whose X-Forwarded-For is believed; none by default. */
  trustProxy?: string | string[];
  /** Milliseconds that requests in flight get to finish when it closes (8000). */
  graceMs?: number;
};

/**
 * The application of a service, complete but not yet listening: connect microservices, then `listen`.
 * The module provides GrantsOf and BusinessClock; Health is provided for everyone. Throws when a route is not closed by @Allow or opened by @Public.
 */
export const createHttp = async (
  _module: Type | DynamicModule,
  _options: HttpOptions,
): Promise<NestFastifyApplication> => {
  throw new Error('to come');
};
