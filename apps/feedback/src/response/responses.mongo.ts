import { Inject, Injectable } from '@nestjs/common';
import type { Cause, Committed } from '#domain';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { Tokens } from '../invitation/tokens.crypto.js';
import type { Link } from '../survey/link.js';
import type { GivenAnswers } from './answers.js';
import { answerSurvey } from './commands/answer-survey.js';
import { forgetWords } from './commands/forget-words.js';
import { publishes } from './publishes.js';
import {
  evolve,
  noResponse,
  readable,
  responseIdOf,
  scopeOf,
  wordsDueAt,
  type Response,
  type ResponseEvent,
} from './response.js';

const responses = aggregate<Response, ResponseEvent>({
  name: 'response',
  collection: 'responses',
  initial: noResponse,
  evolve,
  publishes,
  scopeOf,
  timer: { due: wordsDueAt, decide: forgetWords },
  indexes: [{ 'state.strand': 1 }, { 'state.cohortId': 1 }, { 'state.campaignId': 1 }, { 'state.personId': 1 }],
});

@Injectable()
export class Responses extends AggregateStore<Response, ResponseEvent> {
  constructor(
    @Inject(Mongo) mongo: Mongo,
    private readonly tokens: Tokens,
  ) {
    super(mongo, responses);
  }

  /** The one way in, for the page and for programs. */
  answer(link: Link, answers: GivenAnswers, cause: Cause): Promise<Committed> {
    const fingerprint = this.tokens.fingerprintOf(link.invitationId, answers);
    return this.handle(responseIdOf(link.invitationId), { ...link, answers, fingerprint }, answerSurvey, cause);
  }

  of(personId: string): AsyncIterable<Stored<Response>> {
    return this.each({ 'state.personId': personId });
  }

  /** What someone answered, with their words, for who asks to see it. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.of(personId), readable);
  }

  async to(invitationId: string): Promise<Response> {
    return (await this.find(responseIdOf(invitationId)))?.state ?? noResponse;
  }
}
