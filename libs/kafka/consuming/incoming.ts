import type { KafkaMessage } from 'kafkajs';
import { BadEvent, decode, newestOf } from '#contracts';
import type { Received } from '#domain';
import { Fetched } from '../kafkajs/fetched.js';
import { envelopeOf, headersOf, type Envelope } from '../wire.js';

/** One message of a partition: looked into only as far as someone asks, and decoded at most once for all its handlers. */
export class Incoming {
  private text: Record<string, string> | undefined;
  private known: { envelope: Envelope | undefined } | undefined;
  private decoded: { event: Received } | { bad: BadEvent } | undefined;
  private name: string | undefined;

  constructor(
    /** Without the generation: what the event belongs to. */
    readonly stream: string,
    readonly partition: number,
    readonly offset: number,
    private readonly message: Pick<KafkaMessage, 'key' | 'value' | 'headers'>,
  ) {}

  get headers(): Record<string, string> {
    const { message } = this;
    return (this.text ??= message instanceof Fetched ? message.texts : headersOf(message.headers));
  }

  get key(): string {
    return (this.name ??= this.message.key?.toString('utf8') ?? '');
  }

  get value(): Buffer | null {
    return this.message.value;
  }

  get envelope(): Envelope | undefined {
    this.known ??= { envelope: envelopeOf(this.headers, this.key, this.stream, this.partition) };
    return this.known.envelope;
  }

  /** As handlers know it: the newest version this build has. */
  get type(): string {
    return newestOf(this.headers['ce_type'] ?? '');
  }

  /** 0 for a message that is none of ours. */
  get position(): number {
    const position = Number(this.headers['ce_sequence']);
    return Number.isSafeInteger(position) ? position : 0;
  }

  /** The event with its data; throws BadEvent. A tombstone has empty data. */
  received(): Received {
    this.decoded ??= this.decodeOnce();
    if ('bad' in this.decoded) throw this.decoded.bad;
    return this.decoded.event;
  }

  private decodeOnce(): { event: Received } | { bad: BadEvent } {
    const { envelope } = this;
    if (!envelope) return { bad: new BadEvent('The message has no headers of ours') };
    try {
      const { value } = this;
      const data = value === null ? {} : decode(envelope.type, value);
      return { event: { ...envelope, type: this.type, data: data ?? {} } };
    } catch (error) {
      if (error instanceof BadEvent) return { bad: error };
      throw error;
    }
  }
}
