import type { Kafka } from 'kafkajs';
import { log } from '#observability';
import type { Journal, TopicEnds, TopicRecord, Topics } from '#mongo';
import type { TopicMaking } from '../topic-making.js';
import { TopicReading, type Bounds, type Found } from '../topic-reading.js';
import { endOf } from '../wire.js';

/** What a stream's topic shows at the ends of its partitions, beside what the database says of it. */
export type Finding = {
  record: TopicRecord;
  topic: string;
  /** Undefined: there is no such topic. */
  bounds: Bounds[] | undefined;
  /** The highest position at the end of a partition, 0 for none. */
  last: number;
  /** The topic has lost messages: everything after this position is sent again. */
  lostAfter?: number;
  /** The topic has what this database does not know: it is an older one that was restored. */
  unknown?: string;
};

const lookAgainMs = 500;

/** Compares topics with the journal where it is cheap: at the end of each partition. */
export class TopicCheck {
  constructor(
    private readonly kafka: Kafka,
    private readonly making: TopicMaking,
    private readonly topics: Topics,
    private readonly journal: Journal,
  ) {}

  /** Looks and changes nothing. */
  async examine(records: TopicRecord[]): Promise<Finding[]> {
    const topicOf = (record: TopicRecord): string => this.making.topicOf(record);
    return TopicReading.during(this.kafka, async (reading) => {
      const bounds = await reading.bounds(records.map(topicOf));
      const findings: Finding[] = [];
      for (const record of records) {
        const topic = topicOf(record);
        const own = bounds.get(topic);
        const messages = own ? await reading.last(topic, own) : [];
        const unknown = await this.unknownAmong(record, messages);
        findings.push({
          record,
          topic,
          bounds: own,
          last: Math.max(0, ...messages.map(positionOf)),
          ...lossOf(record, own, messages),
          ...(unknown === undefined ? {} : { unknown }),
        });
      }
      return findings;
    });
  }

  /**
   * Settles what a restart must settle: a topic that lost messages is made again where needed and sent again, a stream
   * whose topic has what the journal has not is held. Resolves with the streams that are held.
   */
  async settle(records: TopicRecord[]): Promise<Set<string>> {
    let findings = await this.examine(records);
    if (findings.some(({ lostAfter }) => lostAfter !== undefined)) {
      // A new leader may show less for a moment than it has.
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
      findings = await this.examine(records);
    }
    const held = new Set<string>();
    for (const finding of findings) {
      if (finding.unknown !== undefined) held.add(finding.record._id);
      await this.settleOne(finding);
    }
    return held;
  }

  private async settleOne({ record, topic, bounds, lostAfter, unknown }: Finding): Promise<void> {
    const { _id: stream, held, sent } = record;
    if (unknown !== undefined) {
      await this.topics.fix(stream, record.partitions || (bounds?.length ?? 1));
      if (held?.sentence !== unknown) await this.topics.hold(record, unknown);
      log.error({ stream, topic }, `${unknown}; nothing of this stream is published until it is adopted`);
      return;
    }
    if (lostAfter !== undefined) {
      log.warn({ stream, topic, sent, from: lostAfter + 1 }, 'A topic has lost messages: they are sent again');
      if (!bounds) await this.making.make([stream], record.partitions, record.generation);
      await this.topics.windBack(record, lostAfter, endsOf(bounds ?? []));
    } else if (held) await this.topics.letGo(record, sent);
  }

  private async unknownAmong(record: TopicRecord, messages: Found[]): Promise<string | undefined> {
    const { _id: stream, moving } = record;
    const ends = messages.filter(({ headers, value }) => endOf(headers, value) !== undefined);
    if (ends.length > 0 && moving === undefined)
      return 'The topic has ended, and this database does not know where it goes on';
    const events = messages.filter((message) => !ends.includes(message));
    const known = await this.journal.idsAt(stream, events.map(positionOf));
    const foreign = events.find((message) => known.get(positionOf(message)) !== message.headers['ce_id']);
    return foreign && `The topic has an event at position ${positionOf(foreign)} that this database does not know`;
  }
}

/** The position a message carries. */
export const positionOf = ({ headers }: Pick<Found, 'headers'>): number => Number(headers['ce_sequence']);

/** Bounds as they are remembered in the database. */
export const endsOf = (bounds: Bounds[]): TopicEnds =>
  Object.fromEntries(bounds.map(({ partition, end }) => [partition, end]));

const lossOf = (
  { sent, began = 0, ends = {} }: TopicRecord,
  bounds: Bounds[] | undefined,
  messages: Found[],
): { lostAfter?: number } => {
  if (!bounds) return sent > began ? { lostAfter: began } : {};
  const end = new Map(bounds.map((one) => [one.partition, one.end]));
  const short = Object.keys(ends)
    .map(Number)
    .filter((partition) => (end.get(partition) ?? 0) < (ends[partition] ?? 0));
  if (short.length === 0) return {};
  const last = new Map(messages.map((message) => [message.partition, positionOf(message)]));
  return { lostAfter: Math.min(sent, ...short.map((partition) => last.get(partition) ?? began)) };
};
