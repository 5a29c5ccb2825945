import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, RecordMetadata } from 'kafkajs';
import { log } from '#observability';
import { isTransportFault, type Journal, type NumberedEntry, type TopicEnds, TopicRecord, type Topics } from '#mongo';
import { messageOf } from './wire.js';
import type { Producer } from './producer.js';

/** The value that is current when a reference is sent; null is a tombstone. */
export type CurrentValue = (reference: object) => Promise<object | null>;

const perTurn = 500;
const bytesPerTurn = 512 * 1024;
const lookAgainMs = 1_000;

type Turn = { record: TopicRecord; entries: NumberedEntry[]; messages: Message[] };

/** Sends the journal to Kafka: each stream in its order, with its positions; a crash repeats them unchanged. */
export class Sender {
  private readonly dirty = new Set<string>();
  private wake: () => void = () => undefined;
  private readonly blockedUntil = new Map<string, { until: number; backoffMs: number }>();

  constructor(
    private readonly service: string,
    private readonly journal: Journal,
    private readonly topics: Topics,
    private readonly producer: Producer,
    private readonly topicOf: (record: TopicRecord) => string,
    private readonly current: Record<string, CurrentValue>,
  ) {}

  /** Something new is in the journal of these streams. */
  poke(streams: Iterable<string>): void {
    for (const stream of streams) this.dirty.add(stream);
    this.wake();
  }

  /** Sends until aborted; every stream gets its bounded turn in each round. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.wake());
    let lookedAt = 0;
    while (!signal.aborted) {
      const everything = Date.now() - lookedAt > lookAgainMs;
      if (everything) lookedAt = Date.now();
      const chosen = new Set(this.dirty);
      this.dirty.clear();
      const records = (await this.topics.all()).filter(
        ({ _id, held }) => !held && (everything || chosen.has(_id)) && !this.isBlocked(_id),
      );
      const turns = (await Promise.all(records.map((record) => this.turnOrNone(record)))).flat();
      if (turns.length > 0) await this.sendAll(turns);
      if (this.dirty.size === 0 && !signal.aborted) await this.somethingNew();
    }
  }

  /** A stream that cannot be read, or whose current value cannot, holds no other. */
  private async turnOrNone(record: TopicRecord): Promise<Turn[]> {
    try {
      const turn = await this.turnOf(record);
      return turn.entries.length > 0 ? [turn] : [];
    } catch (error) {
      log[isTransportFault(error) ? 'warn' : 'error']({ err: error, stream: record._id }, 'A stream cannot be sent');
      this.block(record._id);
      return [];
    }
  }

  private async turnOf(record: TopicRecord): Promise<Turn> {
    const following = await this.journal.after(record._id, record.sent, perTurn);
    const entries = this.contiguous(record, following);
    const messages: Message[] = [];
    let bytes = 0;
    for (const entry of entries) {
      const message = await this.messageOf(entry, record);
      bytes += Buffer.byteLength((message.value as string | null) ?? '');
      if (bytes > bytesPerTurn && messages.length > 0) break;
      messages.push(message);
    }
    if (messages.length < following.length || following.length === perTurn) this.dirty.add(record._id);
    return { record, entries: entries.slice(0, messages.length), messages };
  }

  /** Only what follows on: a hole stops the stream and is an alarm. */
  private contiguous(record: TopicRecord, entries: NumberedEntry[]): NumberedEntry[] {
    const hole = entries.findIndex(({ position }, index) => position !== record.sent + 1 + index);
    if (hole === -1) return entries;
    log.error(
      { stream: record._id, expected: record.sent + 1 + hole, found: entries[hole]?.position },
      'The journal has a hole: this stream is not sent',
    );
    this.block(record._id);
    return entries.slice(0, hole);
  }

  private async valueOf(entry: NumberedEntry): Promise<object | null> {
    const currentValue = this.current[entry.stream];
    return currentValue ? currentValue(entry.publicData) : entry.publicData;
  }

  /** All together; when that is rejected each stream alone, so that none holds another. */
  private async sendAll(turns: Turn[]): Promise<void> {
    if (await this.send(turns)) return;
    for (const turn of turns) if (!(await this.send([turn]))) this.block(turn.record._id);
  }

  private async send(turns: Turn[]): Promise<boolean> {
    let acknowledged: RecordMetadata[];
    try {
      acknowledged = await this.producer.send(
        turns.map(({ record, messages }) => ({ topic: this.topicOf(record), messages })),
      );
    } catch (error) {
      log.warn(
        { err: error, streams: turns.map(({ record }) => record._id) },
        'A batch was not acknowledged and is sent again',
      );
      return false;
    }
    for (const turn of turns) {
      const changed = await this.changedSince(turn);
      // The same positions again with the current value, whoever holds the lease by now: an old one must not be the last.
      if (changed && !(await this.send([{ ...turn, messages: changed }]))) return false;
      if (changed) continue;
      await this.topics.moveSent(turn.record, turn.record.sent + turn.entries.length, this.endsOf(turn, acknowledged));
      this.blockedUntil.delete(turn.record._id);
    }
    return true;
  }

  private endsOf({ record, messages }: Turn, acknowledged: RecordMetadata[]): TopicEnds {
    const counts = Map.groupBy(messages, ({ partition }) => partition);
    const own = acknowledged.filter(({ topicName }) => topicName === this.topicOf(record));
    return Object.fromEntries(
      own.map(({ partition, baseOffset }) => [partition, Number(baseOffset) + (counts.get(partition)?.length ?? 0)]),
    );
  }

  /** The messages as they would be sent now, when they differ from those that were. */
  private async changedSince({ record, entries, messages }: Turn): Promise<Message[] | undefined> {
    if (!this.current[record._id]) return undefined;
    const now = await Promise.all(entries.map(async (entry) => this.messageOf(entry, record)));
    return now.every(({ value }, index) => value === messages[index]?.value) ? undefined : now;
  }

  private async messageOf(entry: NumberedEntry, { partitions }: TopicRecord): Promise<Message> {
    return messageOf(entry, await this.valueOf(entry), this.service, partitions);
  }

  private isBlocked(stream: string): boolean {
    return (this.blockedUntil.get(stream)?.until ?? 0) > Date.now();
  }

  private block(stream: string): void {
    const backoffMs = Math.min(2_000, (this.blockedUntil.get(stream)?.backoffMs ?? 50) * 2);
    this.blockedUntil.set(stream, { until: Date.now() + backoffMs, backoffMs });
    void sleep(backoffMs, undefined, { ref: false }).then(() => this.poke([stream]));
  }

  private async somethingNew(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      timer = setTimeout(resolve, lookAgainMs);
      if (this.dirty.size > 0) resolve();
    });
    clearTimeout(timer);
  }
}
