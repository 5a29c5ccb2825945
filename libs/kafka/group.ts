import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { log } from '#observability';
import type { Checkpoints, Parked } from '#mongo';
import type { Handler } from './handler.js';
import { Incoming } from './incoming.js';
import { Lane } from './lane.js';
import { within } from './within.js';

const highWater = 2_000;
const lowWater = 500;
const commitEveryMs = 1_000;
const leaveWithinMs = 2_500;

export type Followed = { stream: string; topic: string; handlers: Handler[] };
type Assigned = {
  followed: Followed;
  partition: number;
  lanes: Lane[];
  expected: number;
  ready: boolean;
  paused: boolean;
};

/** One consumer group: hands each fetched batch to the lanes of its partition at once, so that none waits for another. */
export class Group {
  private consumer: Consumer | undefined;
  private generation = 0;
  private assigned = new Map<string, Assigned>();
  private committing: NodeJS.Timeout | undefined;
  private stopped = false;
  joined = false;

  constructor(
    private readonly kafka: Kafka,
    readonly id: string,
    private readonly following: Followed[],
    private readonly checkpoints: Checkpoints,
    private readonly parked: Parked,
  ) {}

  get streams(): Followed[] {
    return this.following;
  }

  /** How far each lane of this process has come. */
  get reached(): Lane['reached'][] {
    return [...this.assigned.values()].flatMap(({ lanes }) => lanes.map((lane) => lane.reached));
  }

  /** Starts following; the topics exist. A crashed consumer is made anew, for ever. */
  async start(): Promise<void> {
    for (let wait = 100; !this.stopped; wait = Math.min(2_000, wait * 2)) {
      try {
        await this.run();
        if (this.stopped) await within(leaveWithinMs, this.consumer?.disconnect()); // it was stopped while it started
        return;
      } catch (error) {
        log.warn({ err: error, group: this.id }, 'A consumer could not start and tries again');
        void this.consumer?.disconnect().catch(() => undefined);
        await sleep(wait);
      }
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.committing);
    this.dropLanes();
    const running = [...this.assigned.values()].flatMap(({ lanes }) => lanes.map(async (lane) => lane.running));
    await within(leaveWithinMs, Promise.all(running)); // one that hangs has lost its turn: it cannot write any more
    await within(leaveWithinMs, this.consumer?.disconnect());
  }

  private async run(): Promise<void> {
    const consumer = this.kafka.consumer({
      groupId: this.id,
      sessionTimeout: 10_000,
      heartbeatInterval: 1_000,
      rebalanceTimeout: 10_000,
      maxWaitTimeInMs: 250, // a new message ends the wait at once; this is how often an idle group asks
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 1_000_000 },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      void this.assign(payload.memberAssignment);
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.joined = false;
      if (payload.restart || this.stopped) return;
      log.warn({ err: payload.error, group: this.id }, 'A consumer crashed and is made anew');
      this.dropLanes();
      void consumer.disconnect().catch(() => undefined);
      void this.start();
    });
    await consumer.connect();
    await consumer.subscribe({ topics: this.following.map(({ topic }) => topic), fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch: (payload) => this.hand(payload) });
    clearInterval(this.committing);
    this.committing = setInterval(() => void this.commit(), commitEveryMs);
    this.committing.unref();
  }

  /** A new generation: every lane begins again from its own checkpoint. */
  private async assign(assignment: Record<string, number[]>): Promise<void> {
    const generation = ++this.generation;
    this.dropLanes();
    const assigned = this.following.flatMap((followed) =>
      (assignment[followed.topic] ?? []).map((partition): Assigned => {
        const relieved = (): void => this.resumeIfLow(followed.topic, partition);
        const lanes = followed.handlers.map(
          (handler) => new Lane(handler, followed.stream, partition, this.checkpoints, this.parked, relieved),
        );
        return { followed, partition, lanes, expected: 0, ready: false, paused: false };
      }),
    );
    this.assigned = new Map(assigned.map((one) => [`${one.followed.topic}/${one.partition}`, one]));
    for (let wait = 50; generation === this.generation && !this.stopped; wait = Math.min(1_000, wait * 2)) {
      try {
        await Promise.all(assigned.map((one) => this.open(one, generation)));
        this.joined = true;
        return;
      } catch (error) {
        log.warn({ err: error, group: this.id }, 'Checkpoints could not be read; tried again');
        await sleep(wait);
      }
    }
  }

  private async open(one: Assigned, generation: number): Promise<void> {
    if (one.ready) return;
    const offsets = await Promise.all(one.lanes.map((lane) => lane.open()));
    if (generation !== this.generation || one.ready) return; // twice when another could not be opened meanwhile
    one.expected = Math.min(...offsets);
    one.ready = true;
    const { topic } = one.followed;
    this.consumer?.seek({ topic, partition: one.partition, offset: String(one.expected) });
    this.consumer?.resume([{ topic, partitions: [one.partition] }]);
    for (const lane of one.lanes) lane.start();
  }

  /** Never throws and never waits: what kafkajs sees is a handler that is done at once. */
  private async hand({ batch }: EachBatchPayload): Promise<void> {
    const one = this.assigned.get(`${batch.topic}/${batch.partition}`);
    if (!one?.ready) return; // it is sought to its checkpoint before it is ready, so this comes again
    const to = Number(batch.lastOffset());
    if (Number((batch as unknown as { fetchedOffset: string }).fetchedOffset) > one.expected) {
      this.consumer?.seek({ topic: batch.topic, partition: batch.partition, offset: String(one.expected) });
      return;
    }
    const incoming = batch.messages
      .filter(({ offset }) => Number(offset) >= one.expected)
      .map(
        ({ key, value, headers, offset }) =>
          new Incoming(one.followed.stream, one.partition, Number(offset), key, headers, value),
      );
    if (to < one.expected) return;
    one.expected = to + 1;
    for (const lane of one.lanes) lane.push(incoming);
    if (!one.paused && one.lanes.some(({ waiting }) => waiting > highWater)) {
      one.paused = true;
      this.consumer?.pause([{ topic: batch.topic, partitions: [batch.partition] }]);
    }
  }

  private resumeIfLow(topic: string, partition: number): void {
    const one = this.assigned.get(`${topic}/${partition}`);
    if (!one?.paused || one.lanes.some(({ waiting }) => waiting > lowWater)) return;
    one.paused = false;
    this.consumer?.resume([{ topic, partitions: [partition] }]);
  }

  /** For the tools that show lag; the checkpoints in the database are the truth. */
  private async commit(): Promise<void> {
    const offsets = [...this.assigned.values()].flatMap(({ followed, partition, lanes, ready }) => {
      const finished = ready && lanes.length > 0 ? Math.min(...lanes.map((lane) => lane.finished)) : -1;
      return finished < 0 ? [] : [{ topic: followed.topic, partition, offset: String(finished + 1) }];
    });
    if (offsets.length > 0) await this.consumer?.commitOffsets(offsets).catch(() => undefined);
  }

  private dropLanes(): void {
    for (const { lanes } of this.assigned.values()) for (const lane of lanes) lane.drop();
  }
}
