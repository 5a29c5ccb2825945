import { Unidentified } from '#auth';
import { Refusal, type RefusalKind } from '#domain';
import { isTransportFault } from '#mongo';
import { STATUS_CODES } from 'node:http';
import { RequestProblem } from './request-problem.js';

/** What is said about a request that was not carried out (RFC 9457); `code` is permanent. */
export type Problem = { status: number; code: string; detail: string; more: object; headers: Record<string, string> };

const statusOf: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  precondition: 412,
};

const problem = (
  status: number,
  code: string,
  detail: string,
  { more = {}, headers = {} }: Partial<Problem> = {},
): Problem => ({ status, code, detail, more, headers });

const unidentified = ({ code, message }: Unidentified): Problem => {
  if (code === 'auth.keys-unavailable') return problem(503, code, message, { headers: { 'retry-after': '5' } });
  const reason = code === 'auth.token-missing' ? '' : `, error="invalid_token", error_description="${message}"`;
  return problem(401, code, message, { headers: { 'www-authenticate': `Bearer realm="strandline"${reason}` } });
};

const ofFramework: Record<number, [code: string, sentence: string]> = {
  400: ['request.malformed', 'The request cannot be read; if it has a body, it is not the JSON it says it is'],
  404: ['route.unknown', 'There is nothing at this address'],
  413: ['request.too-large', 'The body is larger than this route takes'],
  414: ['request.too-large', 'The address is too long'],
  415: ['request.unsupported-media-type', 'This route does not take a body of this type'],
  431: ['request.too-large', 'The header fields are too large'],
};

const statusIn = (error: object): number | undefined => {
  const status: unknown =
    'getStatus' in error ? (error.getStatus as () => unknown)() : Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

const internal = problem(500, 'internal', 'Something went wrong here; nothing is known to be wrong with the request');

const unavailable = problem(503, 'storage.unavailable', 'The database cannot be reached now; ask again in a moment', {
  headers: { 'retry-after': '2' },
});

/** The problem an error amounts to; anything unexpected is `internal` and says nothing of itself. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Refusal) return problem(statusOf[error.kind], error.code, error.message, { more: error.more });
  if (error instanceof Unidentified) return unidentified(error);
  if (error instanceof RequestProblem) {
    const { headers = {}, ...more } = error.more;
    return problem(error.status, error.code, error.message, { more, headers });
  }
  if (isTransportFault(error)) return unavailable;
  if (error === null || typeof error !== 'object') return internal;
  const status = statusIn(error);
  if (status === undefined) return internal;
  const [code, sentence] = ofFramework[status] ?? ['request.refused', STATUS_CODES[status] ?? 'Refused'];
  return problem(status, code, sentence);
};

/** The problem document; `instance` is the path it happened at. */
export const documentOf = (
  { status, code, detail, more }: Problem,
  instance: string,
  correlationId?: string,
): object => ({
  ...more,
  type: `/problems/${code}`,
  title: STATUS_CODES[status] ?? 'Problem',
  status,
  detail,
  code,
  instance,
  ...(correlationId !== undefined && { correlationId }),
});
