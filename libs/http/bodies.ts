import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parse } from 'node:querystring';
import { Transform, type Readable } from 'node:stream';
import { RequestProblem } from './request-problem.js';
import { fileKinds, type Taken } from './takes.js';

const deepest = 50;

/** Counted without recursion: a body of nothing but brackets must not exhaust the stack of what reads it next. */
const isTooDeep = (body: unknown): boolean => {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []));
  }
  return false;
};

const takenAt = (request: FastifyRequest): Taken => {
  const { takes, upTo } = request.routeOptions.config as Partial<Taken>;
  return { takes: takes ?? ['application/json'], ...(upTo !== undefined && { upTo }) };
};

const tooLarge = () => new RequestProblem(413, 'request.too-large', 'The body is larger than this route takes');

/** The stream as it is, failing once more than `upTo` bytes have passed. */
export const limited = (request: FastifyRequest): Readable => {
  const { upTo = request.server.initialConfig.bodyLimit ?? 0 } = takenAt(request);
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > upTo) done(tooLarge());
      else done(null, chunk);
    },
  });
  const source = request.body as Readable;
  source.on('error', (error) => counting.destroy(error));
  source.on('aborted', () => counting.destroy(new RequestProblem(400, 'request.malformed', 'The body ended early')));
  // Whatever its reader leaves is discarded: the next request on this connection waits behind it.
  counting.once('close', () => source.unpipe(counting).resume());
  return source.pipe(counting);
};

const mediaTypeOf = (request: FastifyRequest): string | undefined =>
  request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();

const refuseOtherTypes = (request: FastifyRequest): RequestProblem | undefined => {
  const type = mediaTypeOf(request);
  const { takes, upTo } = takenAt(request);
  if (request.is404 || type === undefined) return undefined;
  if (!(takes as string[]).includes(type))
    return new RequestProblem(415, 'request.unsupported-media-type', `This route takes ${takes.join(' or ')}`);
  if (upTo !== undefined && Number(request.headers['content-length'] ?? 0) > upTo) return tooLarge();
  return undefined;
};

/** JSON everywhere; files as an unread stream and forms only on routes that say so with @Takes. */
export const readBodies = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  const json = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    const parsed = (error: Error | null, body?: unknown): void =>
      isTooDeep(body)
        ? done(new RequestProblem(400, 'request.malformed', 'The body is nested too deeply'))
        : done(error, body);
    void json(request, text as string, parsed);
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) => {
    done(null, { ...parse(text as string) });
  });
  fastify.addContentTypeParser([...fileKinds], (_request, payload, done) => done(null, payload));
  fastify.addHook('onRoute', (route) => {
    const { upTo } = (route.config ?? {}) as Partial<Taken>;
    if (upTo !== undefined) route.bodyLimit = upTo;
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const refusal = refuseOtherTypes(request);
    if (refusal) done(refusal);
    else done(null, payload);
  });
};
