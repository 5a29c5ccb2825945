import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { RequestProblem } from '#http';
import { formats, mediaTypes, type Format } from './formats.js';

const notAcceptable = (): never => {
  throw new RequestProblem(406, 'request.not-acceptable', `It comes as ${Object.values(mediaTypes).join(', ')}`);
};

/** The format a client likes best (RFC 9110, 12.5.1); 406 when there is none that it takes. */
export const accepted = (request: FastifyRequest): Format => {
  const liked = new Negotiator(request).mediaType(Object.values(mediaTypes));
  return formats.find((format) => mediaTypes[format] === liked) ?? notAcceptable();
};
