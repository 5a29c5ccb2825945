import type { AggregateDocument } from './aggregates/aggregate.js';
import { Changes } from './journal/changes.js';
import { Journal } from './journal/journal.js';
import type { Mongo } from './mongo.js';
import type { ParkedEvent } from './consuming/parked.js';

/** Commits of a stream that the journal does not hold yet; `stream` is missing where nobody else is told. */
export type Unnumbered = { stream?: string; count: number; since: Date };
export type ParkedOf = { handler: string; stream: string; count: number; since: Date };

const clocksDifferMs = 3_000;
/** So much is counted of each kind of aggregate; more is told as this much. */
const countedAtMost = 10_000;

/** What waits in a service's database, and since when: the questions of those who watch it, each answered from an index. */
export class Waiting {
  private readonly journal: Journal;

  constructor(private readonly mongo: Mongo) {
    this.journal = new Journal(mongo);
  }

  /** By stream: aggregates whose last commit is not in the journal, among those changed since numbering was last known to be; `atMost` 0: all of them. */
  async unnumbered(atMost = countedAtMost): Promise<Unnumbered[]> {
    const mark = await new Changes(this.mongo).mark();
    const since = new Date((mark?.at.getTime() ?? 0) - clocksDifferMs);
    const last: { id: string; stream?: string; at: Date }[] = [];
    for (const collection of this.mongo.aggregates.keys()) {
      const changed = this.mongo
        .collection<AggregateDocument<unknown>>(collection)
        .find({ changedAt: { $gte: since } }, { projection: { changedAt: 1, recent: { $slice: -1 } }, limit: atMost });
      for await (const { recent, changedAt } of changed)
        for (const { id, public: said } of recent[0]?.events.slice(-1) ?? [])
          last.push({ id, at: changedAt, ...(said ? { stream: said.stream } : {}) });
    }
    const known = await this.journal.known(last.map(({ id }) => id));
    const unknown = last.filter(({ id }) => !known.has(id));
    return [...Map.groupBy(unknown, ({ stream }) => stream)].map(([stream, items]) => ({
      ...(stream === undefined ? {} : { stream }),
      count: items.length,
      since: new Date(Math.min(...items.map(({ at }) => at.getTime()))),
    }));
  }

  /** The id of the event at a position of a stream; undefined when there is none yet. */
  async eventAt(stream: string, position: number): Promise<string | undefined> {
    return (await this.journal.entries.findOne({ stream, position }, { projection: { _id: 1 } }))?._id;
  }

  /** How many events are parked for each handler on each stream. */
  async parked(): Promise<ParkedOf[]> {
    return this.mongo
      .collection<ParkedEvent>('parked')
      .aggregate<ParkedOf>([
        {
          $group: {
            _id: { handler: '$handler', stream: '$stream' },
            count: { $sum: 1 },
            since: { $min: '$parkedAt' },
          },
        },
        { $project: { _id: 0, handler: '$_id.handler', stream: '$_id.stream', count: 1, since: 1 } },
      ])
      .toArray();
  }
}
