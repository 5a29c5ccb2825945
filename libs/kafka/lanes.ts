import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { Kafka } from 'kafkajs';
import { isPerStrand, streamOf } from '#contracts';
import type { BusinessClock } from '#domain';
import type { Checkpoints, Parked, ViewStore } from '#mongo';
import { Group } from './group.js';
import type { Handler } from './handler.js';
import type { PolicyExtras } from './on.js';
import { PolicyHandler } from './policy-handler.js';
import type { TopicMaking } from './topic-making.js';
import { sharedPartitions } from './topic-making.js';
import { ViewHandler } from './view-handler.js';

export type LanesSettings = {
  /** The service: consumer groups are `<prefix><service>` and `<prefix><service>.<strand>`. */
  service: string;
  prefix: string;
  kafka: Kafka;
  topics: TopicMaking;
  checkpoints: Checkpoints;
  parked: Parked;
  clock: BusinessClock;
  views: ViewStore<object>[];
};

/** The Nest transport of all consuming: one group for the topics that exist once and one per strand, each with its lanes. */
export class Lanes extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly handlers: Handler[];
  private readonly policies = new Map<string, PolicyHandler>();
  private readonly groups = new Map<string, Group>();
  private stopped = false;

  constructor(private readonly settings: LanesSettings) {
    super();
    this.handlers = settings.views.map((store) => new ViewHandler(store));
  }

  /** Nest would chain handlers of one pattern; here each policy is its own, with its own checkpoint. */
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    _isEvent = false,
    extras: Record<string, unknown> = {},
  ): void {
    const { policy } = extras as PolicyExtras;
    const handler = this.policies.get(policy) ?? new PolicyHandler(policy, this.settings.clock);
    handler.add(String(pattern), callback, extras as PolicyExtras);
    if (this.policies.has(policy)) return;
    this.policies.set(policy, handler);
    this.handlers.push(handler);
  }

  listen(callback: (error?: unknown) => void): void {
    this.follow(undefined).then(() => callback(), callback);
  }

  /** Follows the topics of a strand from the beginning, or from where it was; asking again changes nothing. */
  async followStrand(strand: string, partitions: number): Promise<void> {
    await this.follow(strand, partitions);
  }

  private async follow(strand: string | undefined, partitions = sharedPartitions): Promise<void> {
    const { service, prefix, kafka, topics, checkpoints, parked } = this.settings;
    const id = strand === undefined ? `${prefix}${service}` : `${prefix}${service}.${strand}`;
    if (this.stopped || this.groups.has(id)) return;
    const following = this.followedIn(strand);
    if (following.length === 0) return;
    await topics.make(
      following.map(({ stream }) => stream),
      partitions,
    );
    if (this.stopped || this.groups.has(id)) return;
    const group = new Group(kafka, id, following, checkpoints, parked);
    this.groups.set(id, group);
    await group.start();
  }

  private followedIn(strand: string | undefined) {
    const contexts = [...new Set(this.handlers.flatMap((handler) => handler.contexts))];
    return contexts
      .filter((context) => isPerStrand(context) === (strand !== undefined))
      .map((context) => {
        const stream = streamOf(context, strand);
        const handlers = this.handlers.filter((handler) => handler.contexts.includes(context));
        return { stream, topic: this.settings.topics.nameOf(stream), handlers };
      });
  }

  /** How far each lane of this process has come: no question to Kafka, no wait for a checkpoint. */
  reached(): { stream: string; partition: number; handler: string; offset: number }[] {
    return [...this.groups.values()].flatMap((group) => group.reached);
  }

  /** Messages between each handler's checkpoint and the end of its topics, by stream. */
  async lag(): Promise<{ stream: string; handler: string; behind: number }[]> {
    const groups = [...this.groups.values()];
    const streams = groups.flatMap((group) => group.streams);
    const [ends, held] = await Promise.all([
      this.settings.topics.ends(streams.map(({ stream }) => stream)),
      this.settings.checkpoints.all(),
    ]);
    const offsets = new Map(held.map(({ key, offset }) => [key, offset]));
    return streams.flatMap(({ stream, handlers }) =>
      handlers.map(({ name }) => ({
        stream,
        handler: name,
        behind: (ends.get(stream) ?? []).reduce(
          (sum, { partition, end }) =>
            sum + Math.max(0, end - 1 - (offsets.get(`${name}|${stream}|${partition}`) ?? -1)),
          0,
        ),
      })),
    );
  }

  /** Whether every group has its partitions. */
  get joined(): boolean {
    return [...this.groups.values()].every((group) => group.joined);
  }

  async close(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.groups.values()].map((group) => group.stop()));
  }

  override on(): never {
    throw new Error('This transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.settings.kafka as T;
  }
}
