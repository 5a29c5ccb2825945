import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { knownOf } from './request.js';
import { RequestProblem } from './request-problem.js';

const itself = ["'self'"];
const nothing = ["'none'"];

/** Pages are rendered here and run no scripts but those of the API description; plots are inline SVG with inline styles. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: itself,
    scriptSrc: itself,
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: nothing,
    baseUri: nothing,
    formAction: itself,
    frameAncestors: nothing,
  },
};

const isProbe = (request: FastifyRequest): boolean => request.routeOptions.url?.startsWith('/health/') ?? false;

const callerKey = (request: FastifyRequest): string => {
  const { identity } = knownOf(request);
  return typeof identity === 'string' ? `subject ${identity}` : `address ${request.ip}`;
};

/** Security headers on every answer, and a limit of requests per caller and minute. */
export const protect = async (
  fastify: FastifyInstance,
  { ratePerMinute }: { ratePerMinute: number },
): Promise<void> => {
  await fastify.register(helmet, { contentSecurityPolicy, referrerPolicy: { policy: 'no-referrer' } });
  await fastify.register(rateLimit, {
    global: false,
    max: ratePerMinute,
    timeWindow: 60_000,
    keyGenerator: callerKey,
    allowList: isProbe,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { after }) =>
      new RequestProblem(429, 'request.too-many', `Too many requests; try again in ${after}`),
  });
  // For every request, also to addresses that do not exist.
  fastify.addHook('onRequest', fastify.rateLimit());
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
};
