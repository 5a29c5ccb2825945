import type { Kafka } from 'kafkajs';
import { v5 } from 'uuid';
import { Refusal } from '#domain';
import type { Journal, NumberedEntry, TopicRecord, Topics } from '#mongo';
import type { TopicMaking } from '../topic-making.js';
import { TopicReading, type Found } from '../topic-reading.js';
import { scan } from './topic-scan.js';
import { gapType, type TopicEnd } from '../wire.js';

/** What an adoption came to; a person looks at the aggregates: this database does not remember what they said. */
export type Adopted = {
  /** Events that only the topic had, now in the journal at their positions. */
  adopted: number;
  /** Events of this database whose positions were taken: they go on behind. */
  displaced: number;
  /** Positions that neither has: a message that says nothing stands there. */
  filled: number;
  aggregates: { aggregate: string; events: number; first: number; last: number }[];
};
type Stock = { foreign: Map<number, Found>; own: Set<number>; last: number; end: TopicEnd | undefined };

/** Enters in the journal what only the topic has, so that no position is used twice and nothing is skipped silently. */
export class Adoption {
  constructor(
    private readonly kafka: Kafka,
    private readonly making: TopicMaking,
    private readonly topics: Topics,
    private readonly journal: Journal,
  ) {}

  /** Repeating it after a crash goes on; refuses a stream that is not held. */
  async adopt(record: TopicRecord): Promise<Adopted> {
    if (!record.held) throw new Refusal('conflict', 'topic.not-held', 'This stream is not held');
    const { _id: stream, sent } = record;
    const { foreign, own, last, end } = await this.takeStock(record);
    const messages = [...foreign].toSorted(([one], [other]) => one - other);
    const entries = messages.map(([position, message]) => entryOf(stream, position, message));
    const displaced = await this.journal.displace(entries, own, last);
    for (const entry of entries) await this.journal.adopt(entry);
    const filled = await this.fill(stream, sent);
    let through = sent;
    while (own.has(through + 1) || foreign.has(through + 1)) through += 1;
    if (!(await this.topics.letGo(record, through, end))) throw new Refusal('conflict', 'topic.changed', 'Try again');
    return { adopted: entries.length, displaced, filled, aggregates: byAggregate(entries) };
  }

  private async takeStock({ _id: stream, sent, generation = 1 }: TopicRecord): Promise<Stock> {
    return TopicReading.during(this.kafka, async (reading) => {
      const stock: Stock = { foreign: new Map(), own: new Set(), last: 0, end: undefined };
      for (let next: number | undefined = generation; next !== undefined;) {
        const topic = this.making.nameOf(stream, next);
        let ends: TopicEnd | undefined;
        for await (const { compared } of scan({ reading, journal: this.journal, stream, topic }, (end) => (ends = end)))
          for (const { message, position, isKnown } of compared) {
            stock.last = Math.max(stock.last, position);
            if (!isKnown) stock.foreign.set(position, stock.foreign.get(position) ?? message);
            else if (position > sent) stock.own.add(position);
          }
        stock.end = ends ?? stock.end;
        next = ends?.generation;
      }
      return stock;
    });
  }

  private async fill(stream: string, after: number): Promise<number> {
    const last = await this.journal.last(stream);
    const all = Array.from({ length: Math.max(0, last - after) }, (_, index) => after + 1 + index);
    const there = await this.journal.idsAt(stream, all);
    const holes = all.filter((position) => !there.has(position));
    for (const position of holes) await this.journal.adopt(gapOf(stream, position));
    return holes.length;
  }
}

const byAggregate = (entries: NumberedEntry[]): Adopted['aggregates'] =>
  [...Map.groupBy(entries, ({ aggregate }) => aggregate)].map(([aggregate, of]) => ({
    aggregate,
    events: of.length,
    first: of[0]?.position ?? 0,
    last: of.at(-1)?.position ?? 0,
  }));

const aggregateOf = ({ headers, key }: Found): string => headers['ce_subject'] ?? key;

const entryOf = (stream: string, position: number, message: Found): NumberedEntry => {
  const { headers, value } = message;
  const { ce_causationid: causationId, traceparent } = headers;
  // Details of a person stay on their topic: the journal has the reference alone.
  const publicData = stream === 'people' ? { personId: message.key } : (JSON.parse(String(value)) as object);
  return {
    ...adopted(headers['ce_id'] ?? '', stream, position),
    aggregate: aggregateOf(message),
    version: Number(headers['ce_aggregateversion'] ?? 0),
    type: headers['ce_type'] ?? '',
    at: headers['ce_time'] ?? '',
    correlationId: headers['ce_correlationid'] ?? '',
    ...(causationId === undefined ? {} : { causationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
    publicType: headers['ce_type'] ?? '',
    publicData,
  };
};

const gapOf = (stream: string, position: number): NumberedEntry => {
  const id = v5(`${stream}/${position}`, v5.URL);
  return { ...adopted(id, stream, position), aggregate: id, at: new Date().toISOString(), correlationId: id };
};

const adopted = (_id: string, stream: string, position: number): NumberedEntry => ({
  _id,
  adopted: true,
  collection: '',
  aggregate: '',
  version: 0,
  type: gapType,
  data: {},
  cause: 'adopted',
  who: 'adopted',
  at: '',
  correlationId: '',
  stream,
  position,
  publicType: gapType,
  publicData: {},
});
