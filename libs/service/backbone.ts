import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { allContexts, isPerStrand, publisherOf, streamOf } from '#contracts';
import {
  Builds,
  connect,
  Lanes,
  Relay,
  sharedPartitions,
  TopicMaking,
  within,
  type CurrentValue,
  type Policy,
} from '#kafka';
import {
  AggregateStore,
  Checkpoints,
  Journal,
  KeyUses,
  Mongo,
  Orders,
  Parked,
  Presence,
  Reads,
  Topics,
  type ViewStore,
} from '#mongo';
import { log } from '#observability';
import { Clock } from './clock.js';
import { SERVICE, type ServiceDefinition } from './definition.js';
import { SETTINGS, type Settings } from './settings.js';
import { Strands } from './strands-view.js';
import { Timers } from './timers.js';

type AnyStore = AggregateStore<unknown, { type: string }>;

const lookForStrandsEveryMs = 300;
const stopWithinMs = 1_000;

/** What runs beside the routes of a service: relay, lanes, timers, and the strands it follows as they are published. */
@Injectable()
export class Backbone implements OnApplicationShutdown {
  readonly relay: Relay;
  readonly lanes: Lanes;
  readonly builds: Builds;
  readonly parked: Parked;
  private readonly topics: TopicMaking;
  private readonly timers: Timers;
  private readonly stores: AnyStore[];
  private readonly followed = new Set<string>();
  private readonly stopping = new AbortController();
  private following: Promise<void> | undefined;

  constructor(
    @Inject(SERVICE) private readonly service: ServiceDefinition,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Mongo) private readonly mongo: Mongo,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(ModuleRef) modules: ModuleRef,
  ) {
    const { name } = service;
    this.stores = service.stores.map((store) => modules.get<AnyStore>(store));
    const views = service.views.map((store) => modules.get<ViewStore<object>>(store));
    const { kafka } = settings;
    const client = connect(kafka);
    const topics = new Topics(mongo);
    this.topics = new TopicMaking(client, kafka, topics);
    this.parked = new Parked(mongo);
    const current = Object.fromEntries(
      Object.entries(service.current ?? {}).map(([stream, source]): [string, CurrentValue] => [
        stream,
        (reference) => source.read(modules.get(source.from), reference),
      ]),
    );
    this.relay = new Relay({ service: name, mongo, kafka: client, making: this.topics, current });
    const following = {
      kafka: client,
      topics: this.topics,
      checkpoints: new Checkpoints(mongo),
      parked: this.parked,
      views,
    };
    const instanceOf = (policy: Policy): object => modules.get<object>(policy);
    this.lanes = new Lanes({ ...following, service: name, prefix: kafka.prefix, clock, instanceOf });
    const codes = async () => (await strands.many()).map(({ strand }) => strand);
    this.builds = new Builds({ ...following, mongo, presence: new Presence(mongo), strands: codes }, this.lanes);
    this.timers = new Timers(
      this.stores.filter(({ definition }) => definition.timer),
      clock,
    );
  }

  /** Indexes, shared topics and the clock: what has to be there before the first request or event. */
  async prepare(): Promise<void> {
    await this.topics.reached();
    await Promise.all([
      this.clock.read(),
      new Journal(this.mongo).prepare(),
      this.parked.prepare(),
      new Orders(this.mongo).prepare(),
      new Reads(this.mongo).prepare(),
      new KeyUses(this.mongo).prepare(),
      ...this.stores.map((store) => store.prepare()),
      this.builds.prepare(),
      this.topics.makeOwn(this.publishedStreams(undefined), sharedPartitions),
    ]);
  }

  start(): void {
    this.relay.start();
    this.timers.start();
    this.builds.start();
    this.following = this.keepFollowing();
  }

  async moveClock(at: string): Promise<void> {
    if (!this.settings.demonstration) return;
    await this.clock.move(at);
    this.timers.poke();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled([
      this.builds.stop(),
      this.lanes.close(),
      this.timers.stop(),
      this.relay.stop(),
      within(stopWithinMs, this.following),
    ]);
    await this.topics.stop(); // the last: the others ask it
    await this.mongo.close();
  }

  private async keepFollowing(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await sleep(lookForStrandsEveryMs, undefined, { signal }).catch(() => undefined);
      try {
        if (!signal.aborted) await this.followStrands();
      } catch (error) {
        if (!signal.aborted) log.warn({ err: error }, 'A strand could not be followed and is tried again');
      }
    }
  }

  private async followStrands(): Promise<void> {
    // Only those that are new: a thousand definitions three times a second would be most of an idle service's work.
    const found = await this.strands.many({ _id: { $nin: [...this.followed] } });
    const results = await Promise.allSettled(
      found
        .filter(({ strand }) => this.serves(strand))
        .map(async ({ strand, partitions }) => {
          await this.topics.makeOwn(this.publishedStreams(strand), partitions);
          await this.lanes.followStrand(strand, partitions);
          this.followed.add(strand);
        }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  private serves(strand: string): boolean {
    const { strands, strandsExcept } = this.settings;
    return (strands.length === 0 || strands.includes(strand)) && !strandsExcept.includes(strand);
  }

  private publishedStreams(strand: string | undefined): string[] {
    return allContexts()
      .filter(
        (context) => publisherOf(context) === this.service.name && isPerStrand(context) === (strand !== undefined),
      )
      .map((context) => streamOf(context, strand));
  }
}
