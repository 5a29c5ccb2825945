import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { log } from '#observability';
import type { Checkpoints, Parked } from '#mongo';
import { Deal, type Followed, type Table } from './deal.js';
import type { Bounds } from './feed.js';
import type { Lane } from './lane.js';
import { Pulse, sessionMs } from './pulse.js';
import { Saving } from './saving.js';
import { within } from '../within.js';

const commitEveryMs = 5_000;
const leaveWithinMs = 2_500;

export type GroupSettings = {
  id: string;
  kafka: Kafka;
  /** Where the partitions of a topic without prefix begin and end. */
  bounds: (source: string) => Promise<Bounds[]>;
  checkpoints: Checkpoints;
  parked: Parked;
  /** A lane has met the end of its partition: the stream goes on in another generation. */
  ended: () => void;
};

/** One consumer group: hands each fetched batch to the lanes of its partition at once, so that none waits for another. */
export class Group {
  private consumer: Consumer | undefined;
  private deal: Deal | undefined;
  private assignment: Record<string, number[]> | undefined;
  private pulse: Pulse | undefined;
  private committing: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly table: Table;

  constructor(
    private readonly settings: GroupSettings,
    readonly following: Followed[],
  ) {
    const { checkpoints, parked, bounds, ended } = settings;
    const isSure = (): boolean => this.pulse?.isSure ?? false;
    const shared = { checkpoints, parked, saving: new Saving(checkpoints), isSure, ended };
    this.table = { shared, bounds, tap: (topic, partition) => this.tap(topic, partition) };
  }

  /** Whether it has opened its partitions, and its consumer goes on asking – also while the cluster does not answer. */
  get isMoving(): boolean {
    return (this.deal?.isOpen ?? false) && !(this.pulse?.isSilent ?? true);
  }

  /** How far each lane of this process has come. */
  get reached(): Lane['reached'][] {
    return this.deal?.lanes.map((lane) => lane.reached) ?? [];
  }

  /** Starts following; the topics exist. A crashed consumer is made anew, for ever. */
  async start(): Promise<void> {
    for (let wait = 100; !this.stopped; wait = Math.min(500, wait * 2))
      try {
        await this.run();
        if (this.stopped) await within(leaveWithinMs, this.consumer?.disconnect()); // it was stopped while it started
        return;
      } catch (error) {
        log.warn({ err: error, group: this.settings.id }, 'A consumer could not start and tries again');
        void this.consumer?.disconnect().catch(() => undefined);
        await sleep(wait);
      }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.pulse?.stop();
    clearInterval(this.committing);
    await within(leaveWithinMs, this.deal?.end());
    await within(leaveWithinMs, this.consumer?.disconnect());
  }

  private async run(): Promise<void> {
    const consumer = this.settings.kafka.consumer({
      groupId: this.settings.id,
      sessionTimeout: sessionMs,
      heartbeatInterval: 500,
      rebalanceTimeout: sessionMs,
      maxWaitTimeInMs: 500, // a new message ends the wait at once; this is how often an idle group asks
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 1_000_000, restartOnFailure: async () => false },
    });
    this.consumer = consumer;
    this.pulse?.stop();
    this.pulse = this.listen(consumer);
    await consumer.connect();
    await consumer.subscribe({ topics: this.following.map(({ topic }) => topic), fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch: async (payload) => this.hand(payload) });
    clearInterval(this.committing);
    this.committing = setInterval(() => void this.commit(), commitEveryMs);
    this.committing.unref();
  }

  private listen(consumer: Consumer): Pulse {
    const again = (why: string, error?: unknown): void => {
      if (this.consumer === consumer && !this.stopped) void this.again(why, error);
    };
    const pulse = new Pulse({
      stoodStill: (ms) => again(`This process stood still for ${Math.round(ms / 1_000)} s: its turn is over`),
      silent: () => again('A consumer asks for nothing any more and is made anew'),
    });
    const { events } = consumer;
    consumer.on(events.GROUP_JOIN, ({ payload }) => {
      pulse.heard();
      if (this.consumer === consumer && !this.stopped) void this.assign(payload.memberAssignment);
    });
    consumer.on(events.HEARTBEAT, () => pulse.heard());
    consumer.on(events.FETCH_START, () => pulse.asked());
    consumer.on(events.REBALANCING, () => void this.deal?.verify());
    consumer.on(events.CRASH, ({ payload: { error } }) => again('A consumer crashed and is made anew', error));
    return pulse;
  }

  private async again(why: string, error?: unknown): Promise<void> {
    log.warn({ group: this.settings.id, ...(error === undefined ? {} : { err: error }) }, why);
    const { consumer } = this;
    this.consumer = undefined;
    this.assignment = undefined;
    await this.deal?.end();
    await within(leaveWithinMs, consumer?.disconnect());
    await this.start();
  }

  /** Partitions are dealt anew: nothing is fetched until their lanes stand at their checkpoints. */
  private async assign(assignment: Record<string, number[]>): Promise<void> {
    this.assignment = assignment;
    for (const [topic, partitions] of Object.entries(assignment)) this.consumer?.pause([{ topic, partitions }]);
    const before = this.deal;
    const dealt = this.following.flatMap((followed) =>
      (assignment[followed.topic] ?? []).map((partition) => ({ followed, partition })),
    );
    const deal = new Deal(this.table, dealt);
    this.deal = deal;
    await before?.end();
    if (this.deal === deal && !this.stopped) await deal.open();
  }

  /** Those it follows for are others now. */
  async dealAgain(): Promise<void> {
    if (this.assignment && this.consumer && !this.stopped) await this.assign(this.assignment);
  }

  /** Never throws and never waits: what kafkajs sees is a handler that is done at once. */
  private hand(payload: EachBatchPayload): void {
    const { batch } = payload;
    if (payload.isStale()) return; // fetched before it was sought elsewhere
    try {
      this.deal?.feed(batch.topic, batch.partition)?.take(batch);
    } catch (error) {
      log.error(
        { err: error, group: this.settings.id },
        'A batch could not be handed over: its partition is read again',
      );
      void this.deal?.verify();
    }
  }

  private tap(topic: string, partition: number) {
    const ask = (deed: (consumer: Consumer) => void): void => {
      try {
        if (this.consumer) deed(this.consumer);
      } catch (error) {
        log.debug({ err: error }, 'A consumer that has stopped needs no direction');
      }
    };
    return {
      seek: (offset: number) => ask((consumer) => consumer.seek({ topic, partition, offset: String(offset) })),
      pause: () => ask((consumer) => consumer.pause([{ topic, partitions: [partition] }])),
      resume: () => ask((consumer) => consumer.resume([{ topic, partitions: [partition] }])),
    };
  }

  /** For the tools that show lag; the checkpoints in the database are the truth. */
  private async commit(): Promise<void> {
    const offsets = this.following.flatMap(({ topic }) => this.deal?.finished(topic) ?? []);
    if (offsets.length > 0) await this.consumer?.commitOffsets(offsets).catch(() => undefined);
  }
}
