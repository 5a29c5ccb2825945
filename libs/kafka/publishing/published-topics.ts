import type { Kafka } from 'kafkajs';
import { Refusal } from '#domain';
import type { Journal, TopicRecord, Topics } from '#mongo';
import { isCompacted } from '../compacted.js';
import { Adoption, type Adopted } from './adoption.js';
import { compareAll, type Comparison } from './topic-comparison.js';
import { TopicCheck, type Finding } from './topic-check.js';
import type { TopicMaking } from '../topic-making.js';

/** In one word how a topic stands to the journal. */
export type Verdict = 'level' | 'sending' | 'moving' | 'behind' | 'missing' | 'ahead' | 'held';

/** One stream of this service, its journal and its topic. */
export type PublishedTopic = {
  stream: string;
  topic: string;
  generation: number;
  partitions: number;
  /** Last position in the journal, last one that was acknowledged, last one at the ends of the topic's partitions. */
  journaled: number;
  sent: number;
  last: number;
  /** Offset after the last message of each partition, as the topic has it now. */
  ends: { partition: number; end: number }[];
  verdict: Verdict;
  sentence: string;
};

/** What an operator asks of the topics that a service publishes to. */
export class PublishedTopics {
  private readonly examining: TopicCheck;

  constructor(
    readonly kafka: Kafka,
    readonly making: TopicMaking,
    private readonly topics: Topics,
    readonly journal: Journal,
  ) {
    this.examining = new TopicCheck(kafka, making, topics, journal);
  }

  /** How each topic stands to the journal, by the ends of its partitions: cheap, changes nothing. */
  async check(): Promise<PublishedTopic[]> {
    const findings = await this.examining.examine(await this.topics.all());
    return Promise.all(findings.map(async (finding) => this.described(finding)));
  }

  /**
   * Has the active relay send a stream again from a position on, with the same positions: consumers skip what they know.
   * Refuses an unknown or held stream and a position that its present topic does not begin before.
   */
  async resend(stream: string, from: number): Promise<void> {
    const record = await this.record(stream);
    const { held, sent, began = 0, ends = {} } = record;
    if (held) throw new Refusal('conflict', 'topic.held', held.sentence);
    if (from <= began || from > sent)
      throw new Refusal('invalid', 'topic.position', `Its topic has the positions from ${began + 1} to ${sent}`);
    if (!(await this.topics.windBack(record, from - 1, ends))) await this.resend(stream, from);
  }

  /**
   * Has the active relay move a stream to another partition count at its next turn: a new topic, an end marker on every
   * partition of the old one, positions go on. Refuses an unknown or held stream, and `people`: old topics are kept.
   */
  async move(stream: string, partitions: number): Promise<void> {
    const record = await this.record(stream);
    if (record.held) throw new Refusal('conflict', 'topic.held', record.held.sentence);
    if (isCompacted(stream)) throw new Refusal('invalid', 'topic.compacted', 'Details of people would stay behind');
    if (partitions === record.partitions && record.moving === undefined)
      throw new Refusal('conflict', 'topic.partitions', `It has ${partitions} partitions already`);
    if (!(await this.topics.askToMove(record, partitions))) await this.move(stream, partitions);
  }

  /**
   * Lets a held stream go: the events that only its topic has are entered in the journal at their positions, and what this
   * database has decided goes on behind them. Refuses an unknown stream and one that is not held.
   */
  async adopt(stream: string): Promise<Adopted> {
    const { kafka, making } = this;
    return new Adoption(kafka, making, this.topics, this.journal).adopt(await this.record(stream));
  }

  /** Reads all topics of a stream and compares every position and id with the journal; changes nothing. Takes about 20 s per million. */
  async compare(stream: string, progress?: (read: number, of: number) => void): Promise<Comparison> {
    return compareAll(this, await this.record(stream), progress);
  }

  private async record(stream: string): Promise<TopicRecord> {
    const record = await this.topics.one(stream);
    if (!record) throw new Refusal('not-found', 'topic.unknown', 'This service publishes no such stream');
    return record;
  }

  private async described(finding: Finding): Promise<PublishedTopic> {
    const { record, topic, bounds = [], last } = finding;
    const { _id: stream, partitions, sent, generation = 1 } = record;
    const journaled = await this.journal.last(stream);
    const ends = bounds.map(({ partition, end }) => ({ partition, end }));
    const verdict = verdictOf(finding, journaled);
    return {
      stream,
      topic,
      generation,
      partitions,
      journaled,
      sent,
      last,
      ends,
      verdict,
      sentence: sentenceOf(verdict, finding),
    };
  }
}

const verdictOf = ({ record, bounds, lostAfter, unknown }: Finding, journaled: number): Verdict => {
  if (record.held) return 'held';
  if (unknown !== undefined) return 'ahead';
  if (lostAfter !== undefined) return bounds ? 'behind' : 'missing';
  if (record.moving !== undefined) return 'moving';
  return journaled > record.sent ? 'sending' : 'level';
};

const sentenceOf = (verdict: Verdict, { record, lostAfter = 0, unknown = '' }: Finding): string => {
  const again = `the next relay sends again what follows position ${lostAfter}`;
  const sentences: Record<Verdict, string> = {
    level: 'The topic has everything that the journal has',
    sending: 'The journal has more than was acknowledged: it is being sent',
    moving: `It is to be moved to ${record.moving} partitions`,
    behind: `The topic has lost messages: ${again}`,
    missing: `The topic is not there: ${again}`,
    ahead: `${unknown}: the next relay will hold this stream`,
    held: `${record.held?.sentence}: nothing is published until it is adopted`,
  };
  return sentences[verdict];
};
