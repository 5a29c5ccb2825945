import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { Kafka } from 'kafkajs';
import { isPerStrand, streamOf } from '#contracts';
import type { BusinessClock } from '#domain';
import { checkpointKey, type Checkpoints, type Parked, type ViewStore } from '#mongo';
import { log } from '#observability';
import type { Followed } from './deal.js';
import { generationsOf, sourceOf } from './generation.js';
import { Group } from './group.js';
import type { Handler } from './handler.js';
import type { PolicyExtras } from './on.js';
import { PolicyHandler } from './policy-handler.js';
import type { TopicMaking } from './topic-making.js';
import { sharedPartitions } from './topic-making.js';
import { ViewHandler } from './view-handler.js';

const lookForGenerationsEveryMs = 10_000;

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
  private looking: NodeJS.Timeout | undefined;
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
    const { service, prefix, topics } = this.settings;
    const id = strand === undefined ? `${prefix}${service}` : `${prefix}${service}.${strand}`;
    if (this.stopped || this.groups.has(id)) return;
    const following = this.followedIn(strand);
    if (following.length === 0) return;
    await topics.make(
      following.map(({ stream }) => stream),
      partitions,
    );
    await this.begin(id, following);
    this.looking ??= setInterval(() => void this.followGenerations(), lookForGenerationsEveryMs).unref();
    await this.followGenerations();
  }

  private async begin(id: string, following: Followed[]): Promise<void> {
    if (this.stopped || this.groups.has(id)) return;
    const { kafka, topics, checkpoints, parked } = this.settings;
    const bounds = (source: string) => topics.bounds(source);
    const ended = (): void => void this.followGenerations();
    const group = new Group({ id, kafka, bounds, checkpoints, parked, ended }, following);
    this.groups.set(id, group);
    await group.start();
  }

  /** A stream that was moved to another number of partitions goes on in a topic of its own, which has a group of its own. */
  private async followGenerations(): Promise<void> {
    const { service, prefix, topics } = this.settings;
    try {
      const existing = await topics.existing();
      const first = [...this.groups.values()]
        .flatMap(({ following }) => following)
        .filter((one) => one.generation === 1);
      for (const { stream, handlers } of first)
        for (const generation of generationsOf(stream, existing).slice(1)) {
          const source = sourceOf(stream, generation);
          const followed = { stream, generation, topic: topics.nameOf(source), handlers };
          await this.begin(`${prefix}${service}.${source}`, [followed]);
        }
    } catch (error) {
      log.debug({ err: error }, 'Generations are looked for again later');
    }
  }

  private followedIn(strand: string | undefined): Followed[] {
    const contexts = [...new Set(this.handlers.flatMap((handler) => handler.contexts))];
    return contexts
      .filter((context) => isPerStrand(context) === (strand !== undefined))
      .map((context) => {
        const stream = streamOf(context, strand);
        const handlers = this.handlers.filter((handler) => handler.contexts.includes(context));
        return { stream, generation: 1, topic: this.settings.topics.nameOf(stream), handlers };
      });
  }

  /** How far each lane of this process has come in the last generation: no question to Kafka, no wait for a checkpoint. */
  reached(): { stream: string; partition: number; handler: string; offset: number }[] {
    const groups = [...this.groups.values()];
    const last = new Map<string, number>();
    for (const { stream, generation } of groups.flatMap(({ following }) => following))
      last.set(stream, Math.max(generation, last.get(stream) ?? 1));
    return groups
      .flatMap((group) => group.reached)
      .filter(({ stream, generation }) => generation === last.get(stream))
      .map(({ stream, partition, handler, offset }) => ({ stream, partition, handler, offset }));
  }

  /** The event that each busy lane of this process is at. */
  at(): { stream: string; handler: string; event: string }[] {
    return [...this.groups.values()].flatMap((group) =>
      group.reached.flatMap(({ stream, handler, at }) => (at === undefined ? [] : [{ stream, handler, event: at }])),
    );
  }

  /** Messages between each handler's checkpoint and the end of its topics, by stream. */
  async lag(): Promise<{ stream: string; handler: string; behind: number }[]> {
    const following = [...this.groups.values()].flatMap((group) => group.following);
    const sources = following.map(({ stream, generation }) => sourceOf(stream, generation));
    const [ends, held] = await Promise.all([this.settings.topics.ends(sources), this.settings.checkpoints.all()]);
    const offsets = new Map(held.map(({ key, offset }) => [key, offset]));
    const behind = new Map<string, { stream: string; handler: string; behind: number }>();
    for (const { stream, generation, handlers } of following)
      for (const { name } of handlers) {
        const source = sourceOf(stream, generation);
        const line = behind.get(`${stream}|${name}`) ?? { stream, handler: name, behind: 0 };
        for (const { partition, end } of ends.get(source) ?? [])
          line.behind += Math.max(0, end - 1 - (offsets.get(checkpointKey(name, source, partition)) ?? -1));
        behind.set(`${stream}|${name}`, line);
      }
    return [...behind.values()];
  }

  /** Whether every group has its partitions and goes on asking for what is new. */
  get moving(): boolean {
    return [...this.groups.values()].every((group) => group.isMoving);
  }

  async close(): Promise<void> {
    this.stopped = true;
    clearInterval(this.looking);
    await Promise.all([...this.groups.values()].map((group) => group.stop()));
  }

  override on(): never {
    throw new Error('This transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.settings.kafka as T;
  }
}
