import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, RecordMetadata } from 'kafkajs';
import { log } from '#observability';
import { isTransportFault, type Erasures, type TopicRecord, type Topics } from '#mongo';
import { Producer, RejectedTogether } from './producer.js';
import type { StreamMove } from './stream-move.js';
import type { TopicCheck } from './topic-check.js';
import type { TopicMaking } from '../topic-making.js';
import { endsAfter, type Turn, type TurnsToSend } from './turn-to-send.js';

/** What the senders of a service share. */
export type Sending = {
  topics: Topics;
  making: TopicMaking;
  check: TopicCheck;
  erasures: Erasures;
  /** All streams together, and those apart whose last batch was not acknowledged. */
  producers: { together: Producer; apart: Producer };
};

const longestBackoffMs = 2_000;

/** Sends one stream of the journal in its order; while a turn is on its way the next one is made ready. */
export class StreamSender {
  private wanted = false;
  private working: Promise<void> | undefined;
  private isApart = false;
  private backoffMs = 0;

  constructor(
    private readonly stream: string,
    private readonly turns: TurnsToSend,
    private readonly move: StreamMove,
    private readonly shared: Sending,
    private readonly signal: AbortSignal,
  ) {}

  /** There may be something to send. */
  poke(): void {
    this.wanted = true;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      if (this.wanted && !this.signal.aborted) this.poke(); // it came when the work had just ended
    });
  }

  /** Resolves when nothing is on its way. */
  async ended(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.wanted && !this.signal.aborted) {
      this.wanted = false;
      try {
        await this.sendAll();
        this.backoffMs = 0;
      } catch (error) {
        await this.recover(error);
      }
    }
  }

  private async sendAll(): Promise<void> {
    const record = await this.shared.topics.one(this.stream);
    if (!record || record.held) return;
    if (record.moving !== undefined && (await this.move.done(record))) return this.again();
    let ready = this.turns.after(record.sent, record);
    let confirming = Promise.resolve(true);
    for (;;) {
      const turn = await ready;
      if (turn.entries.length === 0 || this.signal.aborted) break;
      if (turn.hasMore) ready = this.turns.after(turn.through, record);
      ready.catch(() => undefined); // asked for below
      const acknowledged = await this.sendTurn(turn, record);
      if (!(await confirming)) break;
      confirming = this.shared.topics.moveSent(record, turn.through, endsAfter(turn.messages, acknowledged));
      confirming.catch(() => undefined);
      if (!turn.hasMore) break;
    }
    // Wound back, moved or held meanwhile: it is looked at anew.
    if (!(await confirming) || record.moving !== undefined) this.again();
  }

  private async sendTurn(turn: Turn, record: TopicRecord): Promise<RecordMetadata[]> {
    const acknowledged = await this.send(turn.messages, record);
    // The same positions again with the current value, whoever holds the lease by now: an old one must not be the last.
    const changed = await this.turns.changedSince(turn, record);
    if (changed) return this.sendTurn({ ...turn, messages: changed }, record);
    const erased = turn.messages.flatMap(({ key, value }, index) =>
      value === null ? [{ key: String(key), position: turn.entries[index]?.position ?? 0 }] : [],
    );
    await this.shared.erasures.note(this.stream, erased);
    return acknowledged;
  }

  private async send(messages: Message[], record: TopicRecord): Promise<RecordMetadata[]> {
    const { together, apart } = this.shared.producers;
    const producer = this.isApart ? apart : together;
    const acknowledged = await producer.send({ topic: this.shared.making.topicOf(record), messages });
    this.isApart = false;
    return acknowledged;
  }

  /** Whoever was rejected with others tries at once alone; then each waits longer and longer, and holds nobody. */
  private async recover(fault: unknown): Promise<void> {
    this.again();
    if (fault instanceof RejectedTogether) {
      this.isApart = true;
      return;
    }
    const level = isTransportFault(fault) || isOfKafka(fault) ? 'warn' : 'error';
    log[level]({ err: fault, stream: this.stream }, 'A stream was not acknowledged and is sent again');
    if (isOfKafka(fault)) {
      this.isApart = true;
      await this.makeAgain(fault).catch(() => undefined);
    }
    this.backoffMs = Math.min(longestBackoffMs, Math.max(50, this.backoffMs * 2));
    await sleep(this.backoffMs, undefined, { signal: this.signal }).catch(() => undefined);
  }

  /** A topic that was deleted while we ran is made again from the journal. */
  private async makeAgain(fault: unknown): Promise<void> {
    if (!isUnknownTopic(fault)) return;
    const record = await this.shared.topics.one(this.stream);
    if (!record) return;
    await this.shared.check.settle([record]);
    await this.shared.making.make([this.stream], record.partitions, record.generation);
  }

  private again(): void {
    this.wanted = true;
  }
}

const isOfKafka = (error: unknown): boolean => (error as Error)?.name?.startsWith('KafkaJS') ?? false;

const isUnknownTopic = (fault: unknown): boolean =>
  (fault as { type?: string } | undefined)?.type === 'UNKNOWN_TOPIC_OR_PARTITION' ||
  (fault instanceof Error && fault.cause !== undefined && isUnknownTopic(fault.cause));
