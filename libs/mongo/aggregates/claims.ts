import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { Refusal } from '#domain';
import type { AggregateDocument, Claim } from './aggregate.js';
import { DryRun } from '../dry-run.js';
import { isDuplicate, type Mongo } from '../mongo.js';

type Holder = { collection: string; id: string };
type Held = Pick<ClaimDocument, '_id' | 'nonce'>;
type ClaimDocument = { _id: string; holder: Holder; nonce: string; at: Date };

/** A commit that has taken its claims needs milliseconds; a claim without one for this long is taken to be abandoned. */
const graceMs = 2_000;

/**
 * Uniqueness over aggregates: a small document whose `_id` is the thing claimed, taken before the commit and released after.
 * A claim whose holder never committed is taken over, after the holder was fenced: its late write can no longer succeed.
 */
export class Claims {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<ClaimDocument>('claims');
  }

  /**
   * Takes them for a write; throws the claim's own refusal when another aggregate truly holds one.
   * Nothing is given back when the write does not come: another process may write for the same holder, and rely on it.
   */
  async take(claims: Claim[], holder: Holder): Promise<void> {
    if (claims.length === 0) return;
    const keys = claims.map(({ key }) => key);
    const dryRun = DryRun.now();
    const held = [...(await this.documents.find({ _id: { $in: keys } }).toArray()), ...(dryRun?.holdersOf(keys) ?? [])];
    for (const one of held)
      if (!sameHolder(one.holder, holder) && (await this.truly(one))) throw refusalOf(claims, one);
    for (const claim of claims)
      if (dryRun) dryRun.hold(claim.key, holder);
      else await this.takeOne(claim, holder);
  }

  /** What a write is about to give up, as it is before the write. */
  async held(claims: Claim[], holder: Holder): Promise<Held[]> {
    if (claims.length === 0) return [];
    const ofHolder = { 'holder.collection': holder.collection, 'holder.id': holder.id };
    const found = await this.documents.find({ _id: { $in: claims.map(({ key }) => key) }, ...ofHolder }).toArray();
    return found.map(({ _id, nonce }) => ({ _id, nonce }));
  }

  /** Frees what was held before the write; one that was taken anew since has another nonce and stays. */
  async release(given: Held[]): Promise<void> {
    if (given.length > 0) await this.documents.deleteMany({ $or: given });
  }

  /** Also what was taken for a write that never came; of a holder that holds nothing any more and never will. */
  async releaseAll({ collection, id }: Holder): Promise<void> {
    const theirs = { 'holder.collection': collection, 'holder.id': id };
    for (const held of await this.documents.find(theirs).toArray())
      if (await this.truly(held)) throw new Error(`${id} of ${collection} holds something`);
    await this.documents.deleteMany(theirs);
  }

  private async takeOne(claim: Claim, holder: Holder): Promise<void> {
    for (;;) {
      const mine: ClaimDocument = { _id: claim.key, holder, nonce: newId(), at: new Date() };
      if (await this.insert(mine)) return;
      const held = await this.documents.findOne({ _id: claim.key });
      if (!held) continue;
      // Our own from an attempt before: renewed, so that no one who saw it abandoned can still take it over.
      if (sameHolder(held.holder, holder)) {
        if (await this.replace(held, mine)) return;
        continue;
      }
      if (await this.truly(held)) throw refusalOf([claim], held);
      if (Date.now() - held.at.getTime() < graceMs) {
        await sleep(25);
        continue;
      }
      await this.fence(held.holder);
      if (await this.truly(held)) throw refusalOf([claim], held);
      if (await this.replace(held, mine)) return;
    }
  }

  private async insert(mine: ClaimDocument): Promise<boolean> {
    try {
      await this.documents.insertOne(mine);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  private async replace(held: ClaimDocument, mine: ClaimDocument): Promise<boolean> {
    return (await this.documents.replaceOne({ _id: held._id, nonce: held.nonce }, mine)).matchedCount === 1;
  }

  private async truly(held: Omit<ClaimDocument, 'nonce' | 'at'>): Promise<boolean> {
    const { collection, id } = held.holder;
    const definition = this.mongo.aggregates.get(collection);
    const document = DryRun.now()?.find(collection, id) ?? (await this.aggregates(held.holder).findOne({ _id: id }));
    if (!document || document.version === 0 || !definition?.claims) return false;
    return definition.claims(document.state, document.details).some(({ key }) => key === held._id);
  }

  private async fence({ collection, id }: Holder): Promise<void> {
    const definition = this.mongo.aggregates.get(collection);
    const { matchedCount } = await this.aggregates({ collection, id }).updateOne({ _id: id }, { $inc: { fence: 1 } });
    if (matchedCount === 1 || !definition) return;
    await this.aggregates({ collection, id })
      .insertOne(emptyDocument(id, definition.initial, 1))
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error; // it has committed after all: the next look sees what it holds
      });
  }

  private aggregates({ collection }: Holder) {
    return this.mongo.collection<AggregateDocument<unknown>>(collection);
  }
}

const refusalOf = (claims: Claim[], held: Pick<Held, '_id'>): Refusal => {
  const claim = claims.find(({ key }) => key === held._id);
  return new Refusal('conflict', ...(claim?.refusal ?? (['claim.taken', 'Another holds it'] as const)));
};

const sameHolder = (one: Holder, other: Holder): boolean => one.collection === other.collection && one.id === other.id;

/** The document of an aggregate to which nothing has happened. */
export const emptyDocument = <State>(id: string, initial: State, fence = 0): AggregateDocument<State> => ({
  _id: id,
  version: 0,
  fence,
  state: initial,
  details: {},
  scope: {},
  changedAt: new Date(),
  trimmed: false,
  recent: [],
});
