import type { Document, Filter, ReadConcernLevel } from 'mongodb';
import { externalIdOf, Refusal, type Page, type PageRequest, type Reach } from '#domain';
import type { AggregateDefinition, AggregateDocument, Stored } from './aggregate.js';
import { LargeStates } from './large-states.js';
import { DryRun } from '../dry-run.js';
import type { Mongo } from '../mongo.js';
import { pageOf } from '../page.js';
import { search } from './search.js';

/** The reading half of a store: what is stored, as far as the reach of the one who asks. */
export class AggregateReader<State, Event extends { type: string }> {
  protected readonly largeStates: LargeStates<State, Event> | undefined;

  constructor(
    protected readonly mongo: Mongo,
    readonly definition: AggregateDefinition<State, Event>,
  ) {
    this.largeStates = definition.large && new LargeStates(definition);
  }

  protected get documents() {
    return this.mongo.collection<AggregateDocument<State>>(this.definition.collection);
  }

  protected load(id: string, level: ReadConcernLevel = 'local'): Promise<AggregateDocument<State> | undefined> {
    return this.read(id, {}, level);
  }

  private async read(
    id: string,
    shown: Document,
    level: ReadConcernLevel = 'local',
  ): Promise<AggregateDocument<State> | undefined> {
    const tried = DryRun.now()?.find(this.definition.collection, id);
    if (tried) return tried as AggregateDocument<State>;
    const one = { _id: id } as Filter<AggregateDocument<State>>;
    const find = async (projection: Document): Promise<AggregateDocument<State> | undefined> => {
      const document = await this.documents.findOne(one, { readConcern: { level }, projection });
      return document ?? undefined;
    };
    return this.largeStates ? this.largeStates.load(id, find) : find(shown);
  }

  /** Refuses with `<name>.unknown` for one that is not there or not within reach: the two cannot be told apart. */
  async get(id: string, reach?: Reach): Promise<Stored<State>> {
    const stored = await this.find(id, reach);
    if (!stored) throw this.unknown();
    return stored;
  }

  async find(id: string, reach?: Reach): Promise<Stored<State> | undefined> {
    const document = await this.read(id, { recent: 0 });
    if (!document || document.version === 0 || (reach && !reach.covers(document.scope))) return undefined;
    return storedOf(document);
  }

  /** One page in the order of ids, or of changes when `updatedSince` is asked for: then with what has gone out of reach. */
  async page(filter: Document, request: PageRequest, reach?: Reach): Promise<Page<Stored<State>>> {
    const { externalId, updatedSince } = request;
    const known = externalId === undefined ? [] : [knownAs(externalId)];
    const within = { $and: [filter, ...known, ...(reach ? [reach.filter()] : [])] };
    // Whatever else is asked for: a filter would tell more of what has gone than that it has.
    const wanted = reach && updatedSince !== undefined ? { $or: [within, reach.filterOfGone()] } : within;
    return pageOf(this.documents, { $and: [{ version: { $gt: 0 } }, wanted] }, request, (document) =>
      reach?.covers(document.scope) === false ? goneOf(document, this.definition.initial) : storedOf(document),
    );
  }

  /** The best of those that each word of the text begins a word of, as `foundBy` declares them. */
  async search(text: string, filter: Document, limit: number, reach?: Reach): Promise<Stored<State>[]> {
    const within = reach ? { $and: [filter, reach.filter()] } : filter;
    return (await search(this.documents, text, within, limit)).map(storedOf);
  }

  async *each(filter: Document): AsyncIterable<Stored<State>> {
    const found = this.documents.find({ $and: [{ version: { $gt: 0 } }, filter] } as Filter<AggregateDocument<State>>, {
      projection: { recent: 0 },
    });
    for await (const document of found) yield storedOf(document as AggregateDocument<State>);
  }

  async aggregate<Line extends Document>(pipeline: Document[]): Promise<Line[]> {
    return this.documents.aggregate<Line>([{ $match: { version: { $gt: 0 } } }, ...pipeline]).toArray();
  }

  /** Those whose timer is due at a business instant, the earliest first, except some. */
  async due(now: string, limit: number, except: string[] = []): Promise<{ id: string; due: string }[]> {
    const found = await this.documents
      .find({ due: { $lte: now }, _id: { $nin: except } } as Filter<AggregateDocument<State>>, {
        projection: { due: 1 },
      })
      .sort({ due: 1 })
      .limit(limit)
      .toArray();
    return found.map((document) => ({ id: document._id, due: String(document.due) }));
  }

  protected unknown(): Refusal {
    return new Refusal(
      'not-found',
      `${this.definition.name}.unknown`,
      `There is no such ${this.definition.name.replaceAll('-', ' ')}`,
    );
  }
}

/** The condition for what another system knows by `<system>:<id>`. */
export const knownAs = (externalId: string): Document => ({ 'details.externalIds': externalIdOf(externalId) });

const storedOf = <State>({ _id, version, state, details, changedAt }: AggregateDocument<State>): Stored<State> => ({
  id: _id,
  version,
  state,
  details,
  changedAt: changedAt.toISOString(),
});

/** Of what has gone to others only that it did: as if nothing had ever happened to it. */
const goneOf = <State>(document: AggregateDocument<State>, initial: State): Stored<State> => ({
  ...storedOf(document),
  state: initial,
  details: {},
  removed: true,
});
