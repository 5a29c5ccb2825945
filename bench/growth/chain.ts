import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cause } from '#domain';
import { connect, kafkaSettings, Relay, TopicMaking } from '#kafka';
import { Journal, Mongo, Topics } from '#mongo';
import type { Bench } from '../framework/definition.js';
import { byCallers } from '../framework/rounds.js';
import { Counters, countOne } from '../world/counting.js';

const callers = 16;

/** Where a command goes: which aggregate, and in which strand what it says is published. */
export type Target = { id: string; strand: string };

/** The writing half of a service in this process: aggregates, numbering, relay – from a command until Kafka has it. */
export class Chain {
  private said = 0;

  private constructor(
    readonly mongo: Mongo,
    readonly store: Counters,
    readonly relay: Relay,
    private readonly making: TopicMaking,
    private readonly topics: Topics,
  ) {}

  /** With a database of its own; `fill` puts something into it before the relay begins. */
  static async open(
    { mongodbUri, prefix }: Bench,
    name: string,
    strands: string[],
    fill: (mongo: Mongo) => Promise<void> = async () => undefined,
  ): Promise<Chain> {
    const mongo = await Mongo.connect(mongodbUri, `${prefix}${name}`);
    const settings = { ...kafkaSettings('bench'), prefix: `${prefix}${name}.` };
    const kafka = connect(settings);
    const topics = new Topics(mongo);
    const making = new TopicMaking(kafka, settings, topics);
    const store = new Counters(mongo);
    await fill(mongo);
    await Promise.all([store.prepare(), new Journal(mongo).prepare()]);
    await making.makeOwn(
      strands.map((strand) => `sessions.${strand}`),
      3,
    );
    const relay = new Relay({ service: 'sessions', mongo, kafka, making });
    relay.start();
    return new Chain(mongo, store, relay, making, topics);
  }

  /** Gives so many commands and waits until Kafka has acknowledged what each of them said. */
  async command(count: number, targetOf: (index: number) => Target): Promise<void> {
    let index = 0;
    await byCallers(count, callers, async () => {
      const { id, strand } = targetOf((index += 1));
      await this.store.handle(id, { mark: randomUUID(), strand }, countOne, because());
    });
    this.said += count;
    while ((await this.sent()) < this.said) await sleep(10);
  }

  async stop(): Promise<void> {
    await this.relay.stop();
    await this.making.stop();
    await this.mongo.close();
  }

  private async sent(): Promise<number> {
    return (await this.topics.all()).reduce((sum, { sent }) => sum + sent, 0);
  }
}

const because = (): Cause => {
  const id = randomUUID();
  return { id, who: 'bench', now: '2023-09-01T09:00:00Z', today: '2023-09-01', newId: id, correlationId: id };
};
