import { BadEvent } from '#contracts';
import { Refusal } from '#domain';
import { isTransportFault, type Parked, type ParkedEvent, type ParkingReason } from '#mongo';
import { log } from '#observability';
import type { Handler } from './handler.js';
import { Incoming } from './incoming.js';
import { NotYet, TurnOver } from './on.js';
import { atOnce } from './at-once.js';

const keysAtOnce = 16;
const patienceMs = 10_000;
const firstRetryMs = 100;
const longestRetryMs = 30_000;
const lookForOperatorMs = 1_000;

type Reason = { reason: ParkingReason; code: string; sentence: string };

/** The events of one lane by key: one key in order, different keys at once, a key that cannot go on is parked alone. */
export class KeyQueues {
  private parkedKeys = new Map<string, number>();

  constructor(
    private readonly handler: Handler,
    private readonly stream: string,
    private readonly partition: number,
    private readonly parked: Parked,
    private readonly stillMine: () => void,
  ) {}

  async open(): Promise<void> {
    const keys = await this.parked.keys(this.handler.name, this.stream, this.partition);
    this.parkedKeys = new Map([...keys].map((key) => [key, 0]));
  }

  /** When the parked keys want to be looked at again, in milliseconds from now. */
  get nextLookMs(): number | undefined {
    if (this.parkedKeys.size === 0) return undefined;
    const soonest = Math.min(...this.parkedKeys.values()) - Date.now();
    return Math.max(10, Math.min(lookForOperatorMs, soonest));
  }

  async handle(messages: Incoming[]): Promise<void> {
    const free: Incoming[] = [];
    for (const message of messages)
      if (this.parkedKeys.has(message.key)) await this.park(message, behind);
      else free.push(message);
    const whole = this.handler.oneByOne ? undefined : this.decodable(free);
    if (whole && whole.length === free.length) {
      await this.handler.handle(whole, { stillMine: this.stillMine });
      return;
    }
    const byKey = [...Map.groupBy(free, ({ key }) => key).values()];
    await atOnce(byKey, keysAtOnce, (ofOneKey) => this.inOrder(ofOneKey));
  }

  /** Tries the parked keys whose time has come, each in order until one cannot go on. */
  async retryDue(): Promise<void> {
    for (const [key, lookAt] of this.parkedKeys) {
      if (lookAt > Date.now()) continue;
      this.stillMine();
      await this.retryKey(key);
    }
  }

  private decodable(messages: Incoming[]) {
    try {
      return messages.map((message) => message.received());
    } catch (error) {
      if (error instanceof BadEvent) return undefined;
      throw error;
    }
  }

  private async inOrder(messages: Incoming[]): Promise<void> {
    for (const [index, message] of messages.entries()) {
      const failure = await this.attempt(message, false);
      if (!failure) continue;
      await this.park(message, failure);
      for (const later of messages.slice(index + 1)) await this.park(later, behind);
      return;
    }
  }

  private async retryKey(key: string): Promise<void> {
    for (;;) {
      const [first] = await this.parked.queueOf(this.handler.name, this.stream, this.partition, key);
      if (!first) {
        this.parkedKeys.delete(key);
        return;
      }
      const isDue =
        first.reason === 'behind-another' || (first.retryAt !== undefined && first.retryAt.getTime() <= Date.now());
      const failure = isDue ? await this.attempt(restored(first), true) : undefined;
      if (!isDue || failure) {
        const retryAt = failure ? await this.postpone(first, failure) : first.retryAt;
        this.parkedKeys.set(key, retryAt?.getTime() ?? Date.now() + lookForOperatorMs);
        return;
      }
      await this.parked.done(first._id);
    }
  }

  /** Why it could not be done, or nothing; faults of the way to the database and a lost turn are thrown. */
  private async attempt(message: Incoming, late: boolean): Promise<Reason | undefined> {
    let over = false;
    const stillMine = (): void => {
      this.stillMine();
      if (over) throw new TurnOver(`${this.handler.name} took longer than ${patienceMs} ms`);
    };
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        over = true;
        reject(new Error(`No answer within ${patienceMs} ms`));
      }, patienceMs);
    });
    try {
      await Promise.race([this.handler.handle([message.received()], { stillMine, late }), patience]);
      return undefined;
    } catch (error) {
      if (isTransportFault(error) || (error instanceof TurnOver && !over)) throw error;
      return this.reasonOf(error, message);
    } finally {
      clearTimeout(timer);
    }
  }

  private reasonOf(error: unknown, message: Incoming): Reason {
    const sentence = error instanceof Error ? error.message : String(error);
    if (error instanceof NotYet) return { reason: 'not-yet', code: 'not-yet', sentence };
    const about = { handler: this.handler.name, event: message.envelope?.id, stream: this.stream };
    if (error instanceof BadEvent) {
      log.error(about, `Parked: ${sentence}`);
      return { reason: 'bad-bytes', code: 'bad-bytes', sentence };
    }
    log.error({ ...about, err: error }, 'Parked: a policy could not handle an event');
    if (error instanceof Refusal) return { reason: 'refused', code: error.code, sentence };
    return { reason: 'defect', code: error instanceof Error ? error.name : 'unknown', sentence };
  }

  private async park(message: Incoming, { reason, code, sentence }: Reason): Promise<void> {
    const attempts = reason === 'behind-another' ? 0 : 1;
    const retryAt = reason === 'not-yet' ? new Date(Date.now() + firstRetryMs) : undefined;
    await this.parked.park({
      _id: `${this.handler.name}|${this.stream}|${this.partition}|${message.offset}`,
      handler: this.handler.name,
      key: message.key,
      stream: this.stream,
      partition: this.partition,
      offset: message.offset,
      position: message.position,
      reason,
      code,
      sentence,
      attempts,
      ...(retryAt ? { retryAt } : {}),
      headers: message.headers,
      value: message.value,
      parkedAt: new Date(),
    });
    if (!this.parkedKeys.has(message.key))
      this.parkedKeys.set(message.key, retryAt?.getTime() ?? Date.now() + lookForOperatorMs);
  }

  private async postpone(event: ParkedEvent, failure: Reason): Promise<Date | undefined> {
    const attempts = event.attempts + 1;
    const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** attempts);
    const retryAt = failure.reason === 'not-yet' ? new Date(Date.now() + wait) : undefined;
    await this.parked.postpone(event._id, { ...failure, attempts, ...(retryAt ? { retryAt } : {}) });
    return retryAt;
  }
}

const behind: Reason = {
  reason: 'behind-another',
  code: 'behind-another',
  sentence: 'An earlier event of this key is parked',
};

const restored = ({ stream, partition, offset, key, headers, value }: ParkedEvent): Incoming =>
  new Incoming(stream, partition, offset, Buffer.from(key), headers, value);
