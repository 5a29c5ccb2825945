import type { KafkaMessage } from 'kafkajs';
import { BadEvent, decode } from '#contracts';
import type { Received } from '#domain';
import { envelopeOf, headersOf, type Envelope } from './wire.js';

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
    private readonly rawKey: Buffer | null,
    private readonly rawHeaders: KafkaMessage['headers'],
    readonly value: Buffer | null,
  ) {}

  get headers(): Record<string, string> {
    return (this.text ??= headersOf(this.rawHeaders));
  }

  get key(): string {
    return (this.name ??= this.rawKey?.toString('utf8') ?? '');
  }

  get envelope(): Envelope | undefined {
    this.known ??= { envelope: envelopeOf(this.headers, this.key, this.stream, this.partition) };
    return this.known.envelope;
  }

  get type(): string {
    return this.headers['ce_type'] ?? '';
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
      const data = this.value === null ? {} : decode(envelope.type, this.value);
      return { event: { ...envelope, data: data ?? {} } };
    } catch (error) {
      if (error instanceof BadEvent) return { bad: error };
      throw error;
    }
  }
}
