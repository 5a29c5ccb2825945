import { classOf } from '#contracts';
import { atOnce, isTransportFault, type Parked, type ParkedEvent, type ParkingReason } from '#mongo';
import type { Handler } from './handler.js';
import { Incoming } from './incoming.js';
import { TurnOver } from './on.js';
import { isCompacted } from '../compacted.js';
import { partitionOf } from '../partition-of.js';
import { Patience } from './patience.js';
import { behind, reasonOf, type Reason } from './reasons.js';
import type { Place } from './surroundings.js';

const keysAtOnce = 16;
const firstRetryMs = 100;
const longestRetryMs = 30_000;
const lookForOperatorMs = 1_000;

/** The events of one lane by key: one key in order, different keys at once, a key that cannot go on is parked alone. */
export class KeyQueues {
  private parkedKeys = new Set<string>();
  private lookAt = 0;
  private isRetrying = false;
  private readonly retrying = new Map<string, Promise<void>>();
  private readonly parking = new Set<string>();
  private readonly patience: Patience;

  constructor(
    private readonly handler: Handler,
    private readonly place: Place,
    private readonly parked: Parked,
    private readonly stillMine: () => void,
  ) {
    this.patience = new Patience(handler.patienceMs);
  }

  /** What an earlier generation has parked of keys that are on this partition now waits here, before all that is new. */
  async open(): Promise<void> {
    const { stream, partition, partitions, generation } = this.place;
    if (generation > 1) await this.parked.moveTo(this.lane, (key) => partitionOf(key, partitions) === partition);
    this.parkedKeys = await this.parked.keys(this.handler.name, stream, partition);
    this.lookAt = 0;
    if (this.parkedKeys.size > 0) await this.parked.retryKnown(this.lane, (type) => classOf(type) !== undefined);
  }

  /** When parked keys want to be looked at again, in milliseconds from now. */
  get nextLookMs(): number | undefined {
    return this.parkedKeys.size === 0 || this.isRetrying ? undefined : Math.max(10, this.lookAt - Date.now());
  }

  /** One event of a policy; those of the same key wait for it. */
  async one(message: Incoming): Promise<void> {
    for (let late; (late = this.retrying.get(message.key));) await late; // what waits goes before what is new
    if (isCompacted(this.place.stream)) await this.forgetBefore(message);
    const failure = this.parkedKeys.has(message.key) ? behind : await this.attempt(message, false);
    if (failure) await this.park(message, failure);
  }

  private get lane() {
    const { stream, partition } = this.place;
    return { handler: this.handler.name, stream, partition };
  }

  /** A batch of a view. A document is fed by many keys: only the order of the partition is the order of its events. */
  async fold(messages: Incoming[]): Promise<void> {
    if (isCompacted(this.place.stream)) for (const message of messages) await this.forgetBefore(message);
    const free = messages.filter(({ key }) => !this.parkedKeys.has(key));
    for (const message of messages) if (this.parkedKeys.has(message.key)) await this.park(message, behind);
    if (free.length === 0 || (await this.together(free))) return;
    if (free.length === 1 && free[0]) return this.one(free[0]);
    const half = Math.ceil(free.length / 2);
    await this.fold(free.slice(0, half));
    await this.fold(free.slice(half));
  }

  /** Details of someone who was erased are not kept with what waits either. */
  private async forgetBefore({ key, value, position }: Incoming): Promise<void> {
    if (value === null) await this.parked.empty(this.place.stream, key, position);
  }

  /** Tries the parked keys whose time has come, each in order until one cannot go on. */
  async retryDue(): Promise<void> {
    if (this.parkedKeys.size === 0 || this.lookAt > Date.now() || this.isRetrying) return;
    this.stillMine();
    this.lookAt = Date.now() + lookForOperatorMs;
    this.isRetrying = true;
    try {
      const { handler, stream, partition } = this.lane;
      const due = await this.parked.due(handler, stream, partition);
      await atOnce(due, keysAtOnce, async (key) => {
        const retried = this.retryKey(key).finally(() => this.retrying.delete(key));
        this.retrying.set(
          key,
          retried.catch(() => undefined),
        );
        await retried;
      });
    } finally {
      this.isRetrying = false;
    }
  }

  /** False when one of them cannot be done: then it has to be found out which. */
  private async together(messages: Incoming[]): Promise<boolean> {
    try {
      const events = messages.map((message) => message.received()); // decoded by now, in fair turns
      await this.handler.handle(events, { stillMine: this.stillMine });
      return true;
    } catch (error) {
      if (isTransportFault(error) || error instanceof TurnOver) throw error;
      return false;
    }
  }

  private async retryKey(key: string): Promise<void> {
    for (;;) {
      const isParking = this.parking.has(key);
      const [first, next] = await this.parked.first(this.lane, key, 2);
      if (!first) {
        if (isParking) continue; // one may have been parked while we looked
        this.parkedKeys.delete(key);
        return;
      }
      const isDue = first.retryAt === undefined ? first.reason === 'behind-another' : first.retryAt <= new Date();
      const failure = isDue && !first.discard ? await this.attempt(restored(first), true) : undefined;
      if (failure) await this.postpone(first, failure);
      if (failure || !isDue) return;
      await this.parked.done(first, next);
    }
  }

  /** Why it could not be done, or nothing; faults of the way to the database and a lost turn are thrown. */
  private async attempt(message: Incoming, late: boolean): Promise<Reason | undefined> {
    this.stillMine();
    try {
      const event = message.received();
      await this.patience.with((isOver) => {
        const stillMine = (): void => {
          this.stillMine();
          if (isOver()) throw new TurnOver(`${this.handler.name} took too long`);
        };
        return this.handler.handle([event], { stillMine, late });
      });
      return undefined;
    } catch (error) {
      if (isTransportFault(error) || error instanceof TurnOver) throw error;
      return reasonOf(error, { handler: this.handler.name, event: message.envelope?.id, stream: this.place.stream });
    }
  }

  private async park(message: Incoming, { reason, code, sentence }: Reason): Promise<void> {
    const attempts = reason === 'behind-another' ? 0 : 1;
    const retryAt = this.retryAt(reason, firstRetryMs);
    this.parking.add(message.key);
    const parked = this.parked.park({
      _id: `${this.handler.name}|${this.place.source}|${this.place.partition}|${message.offset}`,
      ...this.lane,
      key: message.key,
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
    await parked.finally(() => this.parking.delete(message.key));
    this.parkedKeys.add(message.key);
  }

  private async postpone(event: ParkedEvent, failure: Reason): Promise<void> {
    const attempts = event.attempts + 1;
    const retryAt = this.retryAt(failure.reason, Math.min(longestRetryMs, firstRetryMs * 2 ** attempts));
    await this.parked.postpone(event._id, { ...failure, attempts, ...(retryAt ? { retryAt } : {}) });
  }

  /** Undefined: it waits for an operator, or for the one before it. */
  private retryAt(reason: ParkingReason, waitMs: number): Date | undefined {
    if (reason !== 'not-yet' && reason !== 'no-answer') return undefined;
    this.lookAt = Math.min(this.lookAt, Date.now() + waitMs);
    return new Date(Date.now() + waitMs);
  }
}

const restored = ({ stream, partition, offset, key, headers, value }: ParkedEvent): Incoming =>
  new Incoming(stream, partition, offset, { key: Buffer.from(key), headers, value });
