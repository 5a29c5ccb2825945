import { Refusal, type Cause, type Committed } from '#domain';
import type { AggregateDocument, Commit } from './aggregate.js';
import { committedOf } from './commits.js';
import type { Journal } from './journal.js';

/** `recent` keeps this many commits; it is cut back to them when it has grown by half. */
const keptCommits = 32;

/** What an aggregate remembers of the causes that changed it: first on the document, then in the journal. */
export class Causes {
  constructor(private readonly journal: Journal) {}

  /** The first result of a cause; the document is loaded first and the journal read second, for a commit leaves one for the other. */
  async recall(document: AggregateDocument<unknown>, cause: Cause): Promise<Committed | undefined> {
    const recent = document.recent.find((commit) => commit.cause === cause.id);
    const journaled = recent || !document.trimmed ? [] : await this.journal.causedBy(document._id, cause.id);
    const payload = recent ? recent.payload : journaled[0]?.payload;
    const events = recent ? recent.events : journaled;
    if (events.length === 0) return undefined;
    if (payload !== cause.payload)
      throw new Refusal('invalid', 'idempotency.key-reused', 'This Idempotency-Key was used for another request');
    return committedOf(document._id, events);
  }

  /** The commits that stay on the document: the last ones, and all that the journal does not hold yet. */
  async kept(recent: Commit[]): Promise<Commit[]> {
    if (recent.length <= keptCommits * 1.5) return recent;
    const old = recent.slice(0, -keptCommits);
    const journaled = await this.journal.known(old.flatMap(({ events }) => events.map(({ id }) => id)));
    const waiting = old.filter(({ events }) => !events.every(({ id }) => journaled.has(id)));
    return [...waiting, ...recent.slice(-keptCommits)];
  }
}
