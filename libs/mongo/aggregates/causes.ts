import { hash } from 'node:crypto';
import { Binary } from 'mongodb';
import { Refusal, type Cause, type Committed } from '#domain';
import type { AggregateDocument } from './aggregate.js';
import { committedOf } from './commits.js';
import type { Journal } from '../journal/journal.js';

/** `recent` is cut back to so many commits when it has grown by twice as many; while nothing is journaled, it is tried again as seldom. */
const keptCommits = 4;
const cutEvery = 2 * keptCommits;
const cutAtOnce = 256;
const rememberedCauses = 512;
const fingerprintBytes = 4;

type Memory = Pick<AggregateDocument<unknown>, 'recent' | 'past' | 'trimmed'>;

/**
 * What an aggregate remembers of the causes that changed it: the last commits as they are, of older ones a fingerprint of
 * the cause. Only a cause whose fingerprint is known, or may have been forgotten, is looked up in the journal.
 */
export class Causes {
  constructor(private readonly journal: Journal) {}

  /** The first result of a cause; the document is loaded first and the journal read second, for a commit leaves one for the other. */
  async recall(document: AggregateDocument<unknown>, cause: Cause): Promise<Committed | undefined> {
    const recent = document.recent.find((commit) => commit.cause === cause.id);
    const mayBePast = !recent && (document.trimmed || holds(document.past, cause.id));
    const journaled = mayBePast ? await this.journal.causedBy(document._id, cause.id) : [];
    const payload = recent ? recent.payload : journaled[0]?.payload;
    const events = recent ? recent.events : journaled;
    if (events.length === 0) return undefined;
    if (payload !== cause.payload)
      throw new Refusal('invalid', 'idempotency.key-reused', 'This Idempotency-Key was used for another request');
    return committedOf(document._id, events);
  }

  /** What stays on the document: the last commits and all that the journal does not hold yet, and fingerprints of those that leave. */
  async kept({ recent, past, trimmed }: Memory): Promise<Memory> {
    const memory = { recent, trimmed, ...(past ? { past } : {}) };
    if (recent.length <= keptCommits || (recent.length - keptCommits) % cutEvery !== 0) return memory;
    const old = recent.slice(0, -keptCommits).slice(0, cutAtOnce);
    const journaled = await this.journal.known(old.flatMap(({ events }) => events.map(({ id }) => id)));
    const leaving = new Set(old.filter(({ events }) => events.every(({ id }) => journaled.has(id))));
    if (leaving.size === 0) return memory;
    const all = Buffer.concat([bytesOf(past), ...[...leaving].map(({ cause }) => fingerprintOf(cause))]);
    const most = rememberedCauses * fingerprintBytes;
    return {
      recent: recent.filter((commit) => !leaving.has(commit)),
      past: new Binary(all.subarray(-most)),
      trimmed: trimmed || all.length > most,
    };
  }
}

const fingerprintOf = (cause: string): Buffer => hash('sha1', cause, 'buffer').subarray(0, fingerprintBytes);
const bytesOf = (past: Binary | undefined): Uint8Array => past?.value() ?? Buffer.alloc(0);

const holds = (past: Binary | undefined, cause: string): boolean => {
  const bytes = bytesOf(past);
  if (bytes.length === 0) return false;
  const known = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const wanted = fingerprintOf(cause).readUInt32BE(0);
  for (let at = 0; at < known.length; at += fingerprintBytes) if (known.readUInt32BE(at) === wanted) return true;
  return false;
};
