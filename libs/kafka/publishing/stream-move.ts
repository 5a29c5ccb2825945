import { log } from '#observability';
import type { TopicRecord, Topics } from '#mongo';
import type { Producer } from './producer.js';
import type { TopicCheck } from './topic-check.js';
import type { TopicMaking } from '../topic-making.js';
import { endMarker } from '../wire.js';

/** Moves a stream to a topic with another partition count. */
export class StreamMove {
  constructor(
    private readonly service: string,
    private readonly topics: Topics,
    private readonly making: TopicMaking,
    private readonly check: TopicCheck,
    private readonly producer: Producer,
  ) {}

  /**
   * False while the old topic has more than is confirmed: that is sent first, for what stands before an end marker must not
   * come again behind it. A crash on the way repeats it: the new topic stays, the marker says the same.
   */
  async done(record: TopicRecord): Promise<boolean> {
    const { _id: stream, sent, top = 0, generation = 1, partitions: before, moving: partitions = before } = record;
    const [finding] = await this.check.examine([record]);
    if (finding?.unknown !== undefined) throw new Error(finding.unknown);
    if (!finding || Math.max(finding.last, top) > sent) return false;
    const end = { generation: generation + 1, partitions, position: sent };
    await this.making.make([stream], partitions, end.generation);
    const topic = this.making.topicOf(record);
    const at = new Date().toISOString();
    const messages = Array.from({ length: before }, (_, partition) =>
      endMarker({ topic, partition, at, source: this.service }, end),
    );
    await this.producer.send({ topic, messages });
    if (await this.topics.moved(record, partitions))
      log.info({ stream, topic, partitions, after: sent }, 'A stream goes on in its next topic');
    return true;
  }
}
