import type { Kafka } from 'kafkajs';
import { log } from '#observability';
import { Erasures, isTransportFault, type Erasure, type Journal, type Mongo, type Topics } from '#mongo';
import { Producer } from './producer.js';
import { StreamMove } from './stream-move.js';
import { StreamSender, type Sending } from './stream-sender.js';
import { TopicCheck } from './topic-check.js';
import type { TopicMaking } from '../topic-making.js';
import { TurnsToSend, type CurrentValue } from './turn-to-send.js';
import { messageOf } from '../wire.js';

export type SenderSettings = {
  service: string;
  mongo: Mongo;
  kafka: Kafka;
  making: TopicMaking;
  topics: Topics;
  journal: Journal;
  current: Record<string, CurrentValue>;
  producers: { together: Producer; apart: Producer };
};

const lookAgainMs = 1_000;
/** Numbering tells of whatever it inserts: that nothing was missed is looked at in turns, a tenth of the streams at a time. */
const looksForAll = 10;
const erasuresAtOnce = 500;

/** Sends the journal to Kafka: each stream in its order, with its positions; a crash repeats them unchanged. */
export class Sender {
  private readonly dirty = new Set<string>();
  private readonly streams = new Map<string, StreamSender>();
  /** The revision of each record when it was last looked at. */
  private readonly looked = new Map<string, number>();
  private looks = 0;
  private readonly shared: Sending;
  private wake: () => void = () => undefined;

  constructor(private readonly settings: SenderSettings) {
    const { kafka, making, topics, journal, producers, mongo } = settings;
    const check = new TopicCheck(kafka, making, topics, journal);
    this.shared = { topics, making, check, producers, erasures: new Erasures(mongo) };
  }

  /** Something new is in the journal of these streams. */
  poke(streams: Iterable<string>): void {
    for (const stream of streams) {
      const known = this.streams.get(stream);
      if (known) known.poke();
      else this.dirty.add(stream);
    }
    if (this.dirty.size > 0) this.wake();
  }

  /** Sends until aborted; no stream waits for another. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.wake());
    while (!signal.aborted) {
      this.dirty.clear(); // whose topic is not made yet is found by looking again
      await this.look(signal);
      await this.repeatErasures().catch((error: unknown) =>
        log[isTransportFault(error) ? 'warn' : 'error']({ err: error }, 'A tombstone could not be sent again yet'),
      );
      if (this.dirty.size === 0 && !signal.aborted) await this.somethingNew();
    }
    await Promise.all([...this.streams.values()].map((stream) => stream.ended()));
  }

  /** Begins what is new and wakes what another has wound back, moved or let go; who is idle costs little. */
  private async look(signal: AbortSignal): Promise<void> {
    const turn = (this.looks += 1) % looksForAll;
    for (const [index, { _id: stream, revision = 0 }] of (await this.topics.all()).entries()) {
      const known = this.streams.get(stream) ?? this.begin(stream, signal);
      this.streams.set(stream, known);
      if (this.looked.get(stream) !== revision || index % looksForAll === turn) known.poke();
      this.looked.set(stream, revision);
    }
  }

  private get topics(): Topics {
    return this.settings.topics;
  }

  private begin(stream: string, signal: AbortSignal): StreamSender {
    const { service, making, topics, journal, current, producers } = this.settings;
    const turns = new TurnsToSend(service, stream, journal, current[stream]);
    const move = new StreamMove(service, topics, making, this.shared.check, producers.apart);
    return new StreamSender(stream, turns, move, this.shared, signal);
  }

  /** Also what an old relay has sent after an erasure is followed by a tombstone. */
  private async repeatErasures(): Promise<void> {
    const due = await this.shared.erasures.now(erasuresAtOnce);
    for (const erasure of due) {
      await this.repeat(erasure);
      await this.shared.erasures.repeated(erasure);
    }
  }

  private async repeat({ stream, position }: Erasure): Promise<void> {
    const { journal, current, service, making, producers } = this.settings;
    const record = await this.topics.one(stream);
    const [entry] = await journal.messagesAfter(stream, position - 1, 1);
    if (!record || record.held || !entry) return;
    const value = (await current[stream]?.(entry.publicData)) ?? null;
    const message = messageOf(entry, value, service, record.partitions);
    await producers.together.send({ topic: making.topicOf(record), messages: [message] });
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
