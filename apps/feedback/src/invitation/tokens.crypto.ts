import { Inject, Injectable } from '@nestjs/common';
import { createHash, createHmac } from 'node:crypto';
import { SETTINGS, signingKeyIn, type Settings } from '#service';
import { tidied, type GivenAnswers } from '../response/answers.js';

/** Tokens are made anew whenever a link is needed; only their hashes are stored, so the database opens no survey. */
@Injectable()
export class Tokens {
  private readonly key: string;

  constructor(@Inject(SETTINGS) { env }: Settings) {
    this.key = signingKeyIn(env, 'SURVEY_KEY', 'the key of survey links');
  }

  /** What the link of an invitation ends in: 256 bits, base64url. */
  of(invitationId: string): string {
    return this.sign('token', invitationId, firstIssue);
  }

  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }

  /** Equal for equal answers to one invitation; nobody can find what was written by trying. */
  fingerprintOf(invitationId: string, answers: GivenAnswers): string {
    return this.sign('fingerprint', invitationId, JSON.stringify([...tidied(answers)]));
  }

  private sign(...parts: string[]): string {
    return createHmac('sha256', this.key).update(parts.join('|')).digest('base64url');
  }
}

/** A later message may one day carry a link of its own; every issue opens the same invitation. */
const firstIssue = '1';
