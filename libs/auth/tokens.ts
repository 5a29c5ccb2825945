import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { log } from '#observability';
import { accountOfSubject } from './service-accounts.js';
import { Unidentified } from './unidentified.js';

/** Where tokens come from and whom they are for. */
export type TokenRules = { issuer: string; audience: string; jwksUrl: string };

const foreign = () => new Unidentified('auth.token-foreign', 'The token is not for this system');

const reasonOf = (error: unknown): Unidentified => {
  if (error instanceof errors.JWTExpired) return new Unidentified('auth.token-expired', 'The token has expired');
  if (error instanceof errors.JWKSTimeout)
    return new Unidentified('auth.keys-unavailable', 'The keys cannot be fetched now');
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid)
    return new Unidentified('auth.token-malformed', 'The token is not a signed JWT');
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'missing')
    return new Unidentified('auth.token-malformed', `The token has no ${error.claim}`);
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') return foreign();
  // What is left are failures to fetch the key set: transport faults and answers other than 200.
  log.warn({ err: error }, 'the keys of the token issuer cannot be fetched');
  return new Unidentified('auth.keys-unavailable', 'The keys cannot be fetched now');
};

/** A system is known by a key of ours, never by a token that calls itself one. */
const isSubject = (sub: unknown): sub is string =>
  typeof sub === 'string' && sub !== '' && sub.length <= 255 && accountOfSubject(sub) === undefined;

const toleranceSeconds = 5;

/** Finds out who sends a request; the key set is fetched when needed and kept for ten minutes. */
export class Tokens {
  private readonly keys;
  /** Verified within the last minute: the signature of the same bytes is not verified again, their expiry is. */
  private readonly good = new LRUCache<string, { subject: string; expires: number }>({ max: 10_000, ttl: 60_000 });

  constructor(private readonly rules: TokenRules) {
    this.keys = createRemoteJWKSet(new URL(rules.jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 5_000 });
  }

  /** The subject of the bearer token in an Authorization header, or Unidentified. */
  async subjectOf(authorization: string | undefined): Promise<string> {
    if (authorization === undefined) throw new Unidentified('auth.token-missing', 'A bearer token is needed');
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined)
      throw new Unidentified('auth.token-malformed', 'The Authorization header is not a bearer JWT');
    const known = this.good.get(token);
    if (known && Date.now() < known.expires) return known.subject;
    const { issuer, audience } = this.rules;
    const algorithms = ['RS256', 'ES256', 'EdDSA'];
    const options = { issuer, audience, algorithms, requiredClaims: ['sub', 'exp'], clockTolerance: toleranceSeconds };
    const { payload } = await jwtVerify(token, this.keys, options).catch((error: unknown) => {
      throw reasonOf(error);
    });
    if (!isSubject(payload.sub)) throw foreign();
    this.good.set(token, { subject: payload.sub, expires: (Number(payload.exp) + toleranceSeconds) * 1_000 });
    return payload.sub;
  }
}
