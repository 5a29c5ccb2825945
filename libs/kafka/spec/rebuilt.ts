import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Producer } from 'kafkajs';
import { CohortFinished } from '#contracts';
import { view, type BusinessClock } from '#domain';
import { Checkpoints, Mongo, Parked, Presence, Topics, ViewStore } from '#mongo';
import { eventually } from '#testing';
import { Builds } from '../rebuilding/builds.js';
import { connect } from '../connection.js';
import { Lanes } from '../consuming/lanes.js';
import { kafkaSettings } from '../settings.js';
import { TopicMaking } from '../topic-making.js';
import { messageOf } from '../wire.js';
import { entry } from './own.js';

export type Line = { count: number; positions: number[]; cohorts: Record<string, number>; madeBy: number };

const clock: BusinessClock = { now: () => '2023-09-01T09:00:00Z', today: () => '2023-09-01' };

/** A count in versions: by cohort, and of all; it cannot be told of an event of which `isBroken`. */
export const counting = (version: number, isBroken: (position: number) => boolean = () => false) =>
  view<Line>('counts', { version }).on(
    CohortFinished,
    ({ key }) => ['all', key],
    (line, { position, key }) => {
      if (isBroken(position)) throw new TypeError('A defect');
      return {
        count: (line?.count ?? 0) + 1,
        positions: [...(line?.positions ?? []), position].toSorted((one, other) => one - other).slice(-20),
        cohorts: { ...line?.cohorts, [key]: (line?.cohorts[key] ?? 0) + 1 },
        madeBy: version,
      };
    },
  );

const cohort = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Process = { store: ViewStore<Line>; builds: Builds; stop: () => Promise<void> };

/** Processes of one service, each with its own version of a view; what they follow is said here. */
export class Rebuilt {
  private readonly prefix = `t${randomUUID().slice(0, 8)}.`;
  private readonly database = `spec-${randomUUID().slice(0, 8)}`;
  private readonly settings = { ...kafkaSettings('spec'), prefix: this.prefix };
  readonly kafka = connect(this.settings);
  private readonly processes = new Set<Process>();
  private producer: Producer | undefined;
  private said = 0;
  mongo!: Mongo;

  async create(): Promise<void> {
    this.mongo = await Mongo.connect(process.env['MONGODB_URI']!, this.database);
    await new Parked(this.mongo).prepare();
    const making = new TopicMaking(this.kafka, this.settings, new Topics(this.mongo));
    await making.make(['programmes'], 6);
    await making.stop();
  }

  get topic(): string {
    return `${this.prefix}programmes`;
  }

  /** The first so many events are not in the topic any more. */
  lose(events: number): void {
    this.said += events;
  }

  /** So many events more, about so many cohorts. */
  async say(count: number, cohorts = 12): Promise<void> {
    if (!this.producer) await (this.producer = this.kafka.producer()).connect();
    const messages = Array.from({ length: count }, () => {
      const one = entry('programmes', ++this.said, cohort(this.said % cohorts));
      return messageOf(one, one.publicData, 'spec', 6);
    });
    for (let from = 0; from < count; from += 5_000)
      await this.producer.send({ topic: this.topic, messages: messages.slice(from, from + 5_000) });
  }

  async start(version: number, isBroken?: (position: number) => boolean): Promise<Process> {
    const mongo = await Mongo.connect(process.env['MONGODB_URI']!, this.database);
    const topics = new TopicMaking(this.kafka, this.settings, new Topics(mongo));
    const store = new ViewStore<Line>(mongo, counting(version, isBroken));
    const views = [store as unknown as ViewStore<object>];
    const [checkpoints, parked] = [new Checkpoints(mongo), new Parked(mongo)];
    const following = { kafka: this.kafka, topics, checkpoints, parked, views };
    const lanes = new Lanes({ ...following, service: 'spec', prefix: this.prefix, clock });
    const presence = new Presence(mongo);
    const builds = new Builds({ ...following, mongo, presence, strands: async () => [], graceMs: 1_500 }, lanes);
    await builds.prepare();
    await promisify((done: (error?: unknown) => void) => lanes.listen(done))();
    builds.start();
    const running = {
      store,
      builds,
      stop: async (): Promise<void> => {
        this.processes.delete(running);
        await Promise.all([builds.stop(), lanes.close()]);
        await Promise.all([topics.stop(), mongo.close()]);
      },
    };
    this.processes.add(running);
    return running;
  }

  /** The build that is live, once it is. */
  async isLive({ builds }: Process, build: string): Promise<void> {
    await eventually(async () => expect(await builds.list()).toMatchObject([{ live: build }]), 20_000);
  }

  /** Everything of a build that two who have folded the same events must have in common. */
  async linesOf(version: number, build: number): Promise<string[]> {
    return Array.fromAsync(new ViewStore<Line>(this.mongo, counting(version)).build({ version, build }).canonical());
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes].map((one) => one.stop()));
    await this.producer?.disconnect();
    await this.mongo.db.dropDatabase();
    await this.mongo.close();
  }
}
