import type { Message, RecordMetadata } from 'kafkajs';
import { log } from '#observability';
import type { Journal, JournaledMessage, TopicEnds, TopicRecord } from '#mongo';
import { messageOf } from '../wire.js';

/** The value that is current when a reference is sent; null is a tombstone. */
export type CurrentValue = (reference: object) => Promise<object | null>;

/** What is sent of one stream at once; `through` is its last position. */
export type Turn = { entries: JournaledMessage[]; messages: Message[]; through: number; hasMore: boolean };

const perTurn = 1_000;
const bytesPerPartition = 512 * 1024;

/** Makes the messages of one stream from its journal. */
export class TurnsToSend {
  constructor(
    private readonly service: string,
    private readonly stream: string,
    private readonly journal: Journal,
    private readonly current: CurrentValue | undefined,
  ) {}

  /** What follows a position, as far as it follows on: a hole ends it and is an alarm. */
  async after(position: number, { partitions }: TopicRecord): Promise<Turn> {
    const following = await this.journal.messagesAfter(this.stream, position, perTurn);
    const hole = following.findIndex((entry, index) => entry.position !== position + 1 + index);
    if (hole !== -1)
      log.error(
        { stream: this.stream, expected: position + 1 + hole, found: following[hole]?.position },
        'The journal has a hole: this stream is not sent',
      );
    const entries = hole === -1 ? following : following.slice(0, hole);
    const messages = await this.within(entries, partitions);
    return {
      entries: entries.slice(0, messages.length),
      messages,
      through: position + messages.length,
      hasMore: messages.length < entries.length || following.length === perTurn,
    };
  }

  /** The messages as they would be sent now, when they differ from those that were. */
  async changedSince({ entries, messages }: Turn, { partitions }: TopicRecord): Promise<Message[] | undefined> {
    if (!this.current) return undefined;
    const now = await Promise.all(entries.map((entry) => this.messageOf(entry, partitions)));
    return now.every(({ value }, index) => value === messages[index]?.value) ? undefined : now;
  }

  private async within(entries: JournaledMessage[], partitions: number): Promise<Message[]> {
    const messages: Message[] = [];
    const bytes = new Map<number, number>();
    for (const entry of entries) {
      const message = this.current
        ? await this.messageOf(entry, partitions)
        : messageOf(entry, entry.publicData, this.service, partitions);
      const { partition = 0, value } = message;
      const sum = (bytes.get(partition) ?? 0) + Buffer.byteLength(value ?? '');
      if (sum > bytesPerPartition && messages.length > 0) break;
      bytes.set(partition, sum);
      messages.push(message);
    }
    return messages;
  }

  private async messageOf(entry: JournaledMessage, partitions: number): Promise<Message> {
    const value = this.current ? await this.current(entry.publicData) : entry.publicData;
    return messageOf(entry, value, this.service, partitions);
  }
}

/** Where each partition ends after an acknowledged batch. */
export const endsAfter = (messages: Message[], acknowledged: RecordMetadata[]): TopicEnds => {
  const counts = new Map<number, number>();
  for (const { partition = 0 } of messages) counts.set(partition, (counts.get(partition) ?? 0) + 1);
  return Object.fromEntries(
    acknowledged.map(({ partition, baseOffset }) => [partition, Number(baseOffset) + (counts.get(partition) ?? 0)]),
  );
};
