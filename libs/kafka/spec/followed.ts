import { randomUUID } from 'node:crypto';
import type { Admin, Kafka, Producer } from 'kafkajs';
import type { Received } from '#domain';
import { connect } from '../connection.js';
import { sourceOf } from '../generation.js';
import { Group } from '../consuming/group.js';
import type { Handler } from '../consuming/handler.js';
import { partitionOf } from '../partition-of.js';
import { kafkaSettings } from '../settings.js';
import { TopicMaking } from '../topic-making.js';
import { endMarker, messageOf } from '../wire.js';
import { entry, ownDatabase, type as told } from './own.js';

/** Topics of its own with what follows them: said to as a relay would, and read by groups as a service would. */
export class Followed {
  readonly prefix = `t${randomUUID().slice(0, 8)}.`;
  private readonly settings = { ...kafkaSettings('spec'), prefix: this.prefix };
  readonly kafka: Kafka = connect(this.settings);
  private readonly groups: Group[] = [];
  private producer: Producer | undefined;
  private admin: Admin | undefined;
  private readonly making: TopicMaking;

  constructor(readonly own: Awaited<ReturnType<typeof ownDatabase>>) {
    this.making = new TopicMaking(this.kafka, this.settings, own.topics);
  }

  async make(source: string, partitions: number): Promise<void> {
    await this.making.make([source], partitions);
  }

  async remove(source: string): Promise<void> {
    this.admin ??= this.kafka.admin();
    await this.admin.connect();
    await this.admin.deleteTopics({ topics: [this.making.nameOf(source)] });
    while ((await this.admin.listTopics()).includes(this.making.nameOf(source)));
  }

  /** Sends events at these positions, in this order; `keyOf` says what each is about. */
  async say(
    source: string,
    positions: number[],
    keyOf: (position: number) => string,
    partitions: number,
    stream = source,
  ): Promise<void> {
    await this.send(
      source,
      positions.map((position) => {
        const one = entry(stream, position, keyOf(position));
        return messageOf(one, one.publicData, 'spec', partitions);
      }),
    );
  }

  /** Says that a generation ends: on each of its partitions. */
  async end(stream: string, generation: number, partitions: number, next: { partitions: number; position: number }) {
    const [topic, at] = [sourceOf(stream, generation), new Date().toISOString()];
    const markers = Array.from({ length: partitions }, (_, partition) =>
      endMarker({ topic, partition, at, source: 'spec' }, { generation: generation + 1, ...next }),
    );
    await this.send(topic, markers);
  }

  private async send(source: string, messages: Parameters<Producer['send']>[0]['messages']): Promise<void> {
    if (!this.producer) await (this.producer = this.kafka.producer()).connect();
    await this.producer.send({ topic: this.making.nameOf(source), messages });
  }

  /** A group of a process: all that share a number of generation are members of one. */
  async follow(stream: string, handler: Handler, generation = 1, ended = (): void => undefined): Promise<Group> {
    const source = sourceOf(stream, generation);
    const { checkpoints, parked } = this.own;
    const bounds = (of: string) => this.making.bounds(of);
    const group = new Group({ id: `${this.prefix}${source}`, kafka: this.kafka, bounds, checkpoints, parked, ended }, [
      { stream, generation, topic: this.making.nameOf(source), handlers: [handler] },
    ]);
    this.groups.push(group);
    await group.start();
    return group;
  }

  async stop(): Promise<void> {
    await Promise.all(this.groups.map((group) => group.stop()));
    await Promise.all([this.producer?.disconnect(), this.admin?.disconnect(), this.making.stop()]);
    await this.own.drop();
  }
}

/** A policy that notes what it does, key and position. */
export const noting = (deed: (event: Received) => Promise<void> | void = () => undefined, name = randomUUID()) => {
  const done: { key: string; position: number }[] = [];
  const handler: Handler = {
    name: `policy:${name}`,
    contexts: ['programmes'],
    accepts: (type) => type === told,
    oneByOne: true,
    patienceMs: 10_000,
    handle: async (events) => {
      for (const event of events) {
        await deed(event);
        done.push({ key: event.key, position: event.position });
      }
    },
  };
  return { handler, done };
};

/** A key that is on this partition of so many, and on that of others. */
export const keyOn = (...places: [partition: number, partitions: number][]): string => {
  for (;;) {
    const key = randomUUID();
    if (places.every(([partition, partitions]) => partitionOf(key, partitions) === partition)) return key;
  }
};
