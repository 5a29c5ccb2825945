import { LRUCache } from 'lru-cache';
import { BSON, type Document } from 'mongodb';
import type { AggregateDefinition, AggregateDocument } from './aggregate.js';

/** A state as it was after one event. */
type Known<State> = { eventId: string; state: State };

const fromBytes = 64 * 1024;
const mostBytes = 128 * 1024 * 1024;

/**
 * Large states as they were seen last. Who needs one again reads all but the state, and folds in what has happened since: the
 * last commits stand beside it. Only where they do not tell of the event it was seen after is it read whole.
 */
export class LargeStates<State, Event extends { type: string }> {
  private readonly known = new LRUCache<string, Known<State>>({ maxSize: mostBytes });

  constructor(private readonly definition: AggregateDefinition<State, Event>) {}

  /** The document as it is now; `find` reads it with a projection. */
  async load(
    id: string,
    find: (projection: Document) => Promise<AggregateDocument<State> | undefined>,
  ): Promise<AggregateDocument<State> | undefined> {
    const known = this.known.get(id);
    const rest = known && (await find({ state: 0 }));
    const state = known && rest && this.upToDate(known, rest);
    if (!rest || state === undefined) return this.read(id, find);
    const document = { ...rest, state };
    this.keep(document);
    return document;
  }

  /** What was written is what it is now, where it is kept at all. */
  keep({ _id: id, recent, state }: AggregateDocument<State>): void {
    const eventId = recent.at(-1)?.events.at(-1)?.id;
    const size = this.known.info(id)?.size;
    if (eventId !== undefined && size !== undefined) this.known.set(id, { eventId, state }, { size });
  }

  private async read(
    id: string,
    find: (projection: Document) => Promise<AggregateDocument<State> | undefined>,
  ): Promise<AggregateDocument<State> | undefined> {
    this.known.delete(id);
    const document = await find({});
    const eventId = document?.recent.at(-1)?.events.at(-1)?.id;
    if (!document || eventId === undefined) return document;
    const size = BSON.calculateObjectSize({ state: document.state });
    if (size >= fromBytes) this.known.set(id, { eventId, state: document.state }, { size });
    return document;
  }

  /** Undefined where the commits that are left do not begin early enough. */
  private upToDate({ eventId, state }: Known<State>, { recent }: AggregateDocument<State>): State | undefined {
    const events = recent.flatMap((commit) => commit.events);
    const seen = events.findIndex(({ id }) => id === eventId);
    if (seen === -1) return undefined;
    const since = events.slice(seen + 1);
    if (since.length === 0) return state;
    const { evolve, large } = this.definition;
    const fold = (copy: State): State =>
      since.reduce((before, { type, data }) => evolve(before, { type, ...data } as Event), copy);
    return large ? large.onOneCopy(state, fold) : fold(state);
  }
}
