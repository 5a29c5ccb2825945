import { Doorkeeper, GrantsOf, HeldAccounts, ServiceAccountsOf, ServiceKeys, Tokens, type TokenRules } from '#auth';
import { BusinessClock } from '#domain';
import { Health, metrics, nestLogger } from '#observability';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Addresses } from './addresses.js';
import { Answers } from './answers.js';
import { BatchRoutes } from './batch-routes.js';
import { readBodies } from './bodies.js';
import { GracefulAdapter } from './closing.js';
import { describeApi } from './describe-api.js';
import { DryRuns } from './dry-runs.js';
import { followRequests } from './follow.js';
import { AllowedOnly } from './identify.js';
import { documentOf, problemOf } from './problem.js';
import { Problems } from './problems.js';
import { protect } from './protect.js';
import { allRoutes, refuseUnguarded } from './routes.js';
import { SystemRoutes } from './system-routes.js';
import { Validation } from './validation.js';

export type HttpOptions = {
  /** The service's name: in logs, traces and the API description. */
  service: string;
  /** One sentence for the API description. */
  says?: string;
  auth: TokenRules;
  /** A browser may look with the cookie of the development issuer; never outside a demonstration. */
  demonstration?: boolean;
  /** Requests per caller and minute (6000). */
  ratePerMinute?: number;
  /** Bytes of a body (1 MiB); a route may say otherwise with @Takes. */
  bodyLimit?: number;
  /** Addresses of proxies whose X-Forwarded-For is believed; none by default. */
  trustProxy?: string | string[];
  /** Milliseconds that requests in flight get to finish when it closes (8000). */
  graceMs?: number;
};

/** The routes that every service has. */
export const ofEveryService = [SystemRoutes, BatchRoutes];

@Module({})
class Http {}

/** A malformed address never reaches the hooks and filters. */
const frameworkErrors = (error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(error);
  const instance = '/'; // an address that cannot be read is not repeated
  void reply.status(problem.status).type('application/problem+json').send(documentOf(problem, instance));
};

const adapterFor = ({ bodyLimit = 1_048_576, trustProxy = [] }: HttpOptions): GracefulAdapter =>
  new GracefulAdapter({
    bodyLimit,
    trustProxy: [trustProxy].flat(),
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors,
    routerOptions: { maxParamLength: 300 },
  });

/**
 * The application of a service, complete but not yet listening: connect microservices, then `listen`.
 * The module provides GrantsOf, ServiceAccountsOf and BusinessClock; Health is there for everyone to inject.
 * Throws when a route has neither @Allow nor @Public, or takes a body that no class checks.
 */
export const createHttp = async (
  module: Type | DynamicModule,
  options: HttpOptions,
): Promise<NestFastifyApplication> => {
  const adapter = adapterFor(options);
  const root = { module: Http, global: true, imports: [module], providers: [Health], exports: [Health] };
  const app = await NestFactory.create<NestFastifyApplication>({ ...root, controllers: ofEveryService }, adapter, {
    logger: nestLogger,
    abortOnError: false,
    bodyParser: false,
  });
  const routes = allRoutes(app);
  refuseUnguarded(routes);
  metrics.ofThisProcess();

  const { service, auth, ratePerMinute = 6_000, graceMs = 8_000, demonstration = false } = options;
  const fastify = adapter.getInstance();
  const clock = app.get(BusinessClock, { strict: false });
  const addresses = new Addresses();
  fastify.addHook('onRoute', ({ url, method }) => addresses.add(url, method));
  const accounts = new HeldAccounts(app.get(ServiceAccountsOf, { strict: false }));
  const keys = new ServiceKeys(accounts, clock);
  followRequests(fastify, { service, clock, tokens: new Tokens(auth), keys, demonstration });
  await protect(fastify, { ratePerMinute });
  readBodies(fastify);
  adapter.closeGracefully(app.get(Health), graceMs);

  const grants = app.get(GrantsOf, { strict: false });
  app.useGlobalGuards(new AllowedOnly(new Doorkeeper(grants, accounts, clock)));
  app.useGlobalInterceptors(new DryRuns(routes), new Answers());
  app.useGlobalPipes(new Validation());
  app.useGlobalFilters(new Problems(addresses));
  describeApi(app, routes, options);
  return app;
};
