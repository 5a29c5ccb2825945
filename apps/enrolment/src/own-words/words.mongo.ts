import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type Cause, type Committed } from '#domain';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { consequenceOf } from '../consequence.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { People } from '../person/people.mongo.js';
import { unlessHeld } from '../person/unless-held.js';
import { forgetWords } from './commands/forget-words.js';
import { writeWords } from './commands/write-words.js';
import type { InOwnWords } from './in-own-words.js';
import { evolve, forgottenAt, noWords, scopeOf, type OwnWords, type OwnWordsEvent } from './own-words.js';

const ownWords = aggregate<OwnWords, OwnWordsEvent>({
  name: 'own-words',
  collection: 'own-words',
  initial: noWords,
  evolve,
  publishes: () => undefined, // nobody else’s business
  scopeOf,
  about: (event) => (event.type === 'WordsWritten' ? [event.written.enrolmentId] : []),
  timer: { due: forgottenAt, decide: forgetWords },
  indexes: [{ 'state.enrolmentId': 1 }],
});

type Saying = InOwnWords & { enrolmentId: string };

/** What was said about changes of enrolments, each in a document of its own. */
@Injectable()
export class Words extends AggregateStore<OwnWords, OwnWordsEvent> {
  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(People) private readonly people: People,
  ) {
    super(mongo, ownWords);
  }

  override due(now: string, limit: number, except: string[] = []) {
    return unlessHeld(
      (others) => super.due(now, limit, others),
      () => this.held(),
      except,
    );
  }

  private async held(): Promise<string[]> {
    const held: string[] = [];
    for (const personId of await this.people.onHold())
      for await (const { id } of this.enrolments.naming(personId)) held.push(...(await this.of(id)).keys());
    return held;
  }

  /** What is said of a change that was made; whoever repeats the request after a fault in between does what is missing. */
  async beside(saying: Saying, committed: Committed, cause: Cause): Promise<Committed> {
    const { enrolmentId, inOwnWords: text, wordsFor: visibleTo = 'officers' } = saying;
    const [of] = committed.happened;
    if (text === undefined || of === undefined) return committed;
    const { state } = await this.enrolments.get(enrolmentId);
    if (state.status === 'none') return committed;
    const { partnershipId, strand, personId } = state;
    const written = { enrolmentId, partnershipId, strand, of, visibleTo, text };
    const id = idFrom(enrolmentId, `words of ${cause.id}`);
    await this.handle(id, written, writeWords, consequenceOf(cause, 'words'));
    // Whoever erases them sees what was written before; this sees whoever was erased before.
    if (await this.isErased(personId)) await this.handle(id, {}, forgetWords, consequenceOf(cause, 'forgotten'));
    return committed;
  }

  private async isErased(personId: string | undefined): Promise<boolean> {
    return personId !== undefined && (await this.people.find(personId))?.state.status === 'erased';
  }

  /** By their ids, what was said of an enrolment. */
  async of(enrolmentId: string): Promise<Map<string, Stored<OwnWords>>> {
    const found = await Array.fromAsync(this.each({ 'state.enrolmentId': enrolmentId }));
    return new Map(found.map((words) => [words.id, words]));
  }

  /** What was said of someone’s own enrolments, for who asks to see it; not who said it. */
  async about(personId: string): Promise<object[]> {
    const said: object[] = [];
    for await (const { id, state } of this.enrolments.naming(personId))
      if (state.status !== 'none' && state.personId === personId)
        for (const { details, state: words } of (await this.of(id)).values())
          if (words.status === 'kept') said.push({ enrolmentId: id, of: words.of, on: words.on, ...details });
    return said;
  }

  /** Someone is erased: what was said of an enrolment that names them may be about them. */
  async forgetAbout(personId: string, cause: Cause): Promise<void> {
    for await (const { id } of this.enrolments.naming(personId))
      for (const wordsId of (await this.of(id)).keys())
        await this.handle(wordsId, {}, forgetWords, consequenceOf(cause, 'words'));
  }
}
