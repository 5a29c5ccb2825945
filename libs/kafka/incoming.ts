import type { KafkaMessage } from 'kafkajs';
import { BadEvent, decode } from '#contracts';
import type { Received } from '#domain';
import { envelopeOf, headersOf, type Envelope } from './wire.js';

/** One message of a partition, decoded at most once for all its handlers. */
export class Incoming {
  readonly headers: Record<string, string>;
  readonly envelope: Envelope | undefined;
  readonly key: string;
  private decoded: { data: object | undefined } | { bad: BadEvent } | undefined;

  constructor(
    readonly stream: string,
    readonly partition: number,
    readonly offset: number,
    key: Buffer | null,
    headers: KafkaMessage['headers'],
    readonly value: Buffer | null,
  ) {
    this.headers = headersOf(headers);
    this.key = key?.toString('utf8') ?? '';
    this.envelope = envelopeOf(this.headers, this.key, stream, partition);
  }

  get type(): string {
    return this.envelope?.type ?? '';
  }

  get position(): number {
    return this.envelope?.position ?? 0;
  }

  /** The event with its data; throws BadEvent. A tombstone has empty data. */
  received(): Received {
    if (!this.envelope) throw new BadEvent('The message has no headers of ours');
    this.decoded ??= this.decodeOnce(this.envelope.type);
    if ('bad' in this.decoded) throw this.decoded.bad;
    return { ...this.envelope, data: this.decoded.data ?? {} };
  }

  private decodeOnce(type: string): { data: object | undefined } | { bad: BadEvent } {
    if (this.value === null) return { data: {} };
    try {
      return { data: decode(type, this.value) };
    } catch (error) {
      if (error instanceof BadEvent) return { bad: error };
      throw error;
    }
  }
}
