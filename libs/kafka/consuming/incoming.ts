import type { KafkaMessage } from 'kafkajs';
import { BadEvent, decode, newestOf } from '#contracts';
import type { Received } from '#domain';
import { Fetched } from '../kafkajs/fetched.js';
import { envelopeOf, headersOf, headNames, type Envelope, type Head } from '../wire.js';

const places = new Map<string, number>(headNames.map((name, place) => [name, place]));

/** Every message has the same shape: what reads it a hundred thousand times a second is compiled for one. */
const headIn = (message: Fetched): Head => {
  const [ce_id, ce_type, ce_sequence, ce_time, ce_aggregateversion, ce_correlationid, ce_causationid, traceparent] =
    message.pick(places);
  return { ce_id, ce_type, ce_sequence, ce_time, ce_aggregateversion, ce_correlationid, ce_causationid, traceparent };
};

type Decoded = { event: Received } | { bad: BadEvent };

/** One message of a partition: looked into only as far as someone asks, and decoded at most once for all its handlers. */
export class Incoming {
  private told: Head | undefined;
  private place: number | undefined;
  private decoded: Decoded | undefined;
  private name: string | undefined;

  constructor(
    /** Without the generation: what the event belongs to. */
    readonly stream: string,
    readonly partition: number,
    readonly offset: number,
    private readonly message: Fetched | Pick<KafkaMessage, 'key' | 'value' | 'headers'>,
  ) {}

  get headers(): Record<string, string> {
    const { message } = this;
    return message instanceof Fetched ? message.texts : headersOf(message.headers);
  }

  get key(): string {
    const { message } = this;
    return (this.name ??= message instanceof Fetched ? message.keyText : (message.key?.toString('utf8') ?? ''));
  }

  get value(): Buffer | null {
    return this.message.value;
  }

  get envelope(): Envelope | undefined {
    return envelopeOf(this.head, this.key, this.stream, this.partition);
  }

  /** As handlers know it: the newest version this build has. */
  get type(): string {
    return newestOf(this.head.ce_type ?? '');
  }

  /** 0 for a message that is none of ours. */
  get position(): number {
    if (this.place !== undefined) return this.place;
    const position = Number(this.head.ce_sequence);
    return (this.place = Number.isSafeInteger(position) ? position : 0);
  }

  /** The event with its data; throws BadEvent. A tombstone has empty data. */
  received(): Received {
    const decoded = this.decode();
    if ('bad' in decoded) throw decoded.bad;
    return decoded.event;
  }

  /** Once; what it comes to is kept. */
  decode(): Decoded {
    return (this.decoded ??= this.decodeOnce());
  }

  private get head(): Head {
    const { message } = this;
    return (this.told ??= message instanceof Fetched ? headIn(message) : headersOf(message.headers));
  }

  private decodeOnce(): Decoded {
    const { envelope } = this;
    if (!envelope) return { bad: new BadEvent('The message has no headers of ours') };
    try {
      const { text } = this;
      const data = text === null ? {} : decode(envelope.type, text);
      return { event: { ...envelope, type: this.type, data: data ?? {} } };
    } catch (error) {
      if (error instanceof BadEvent) return { bad: error };
      throw error;
    }
  }

  private get text(): string | null {
    const { message } = this;
    return message instanceof Fetched ? message.valueText : (message.value?.toString('utf8') ?? null);
  }
}
