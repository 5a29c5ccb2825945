import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { mayFollow } from '#auth';
import { allEvents, declarationOf, Whole } from '#contracts';
import { Refusal, type Scope } from '#domain';
import { topicOf } from '#kafka';
import { Allow, Caller, Says } from '#http';
import { Journal, Mongo, Topics, type NumberedEntry, type TopicRecord } from '#mongo';
import { SERVICE, type ServiceDefinition } from './definition.js';
import { SETTINGS, type Settings } from './settings.js';
import { Strands } from './strands-view.js';

/** From which position on, and how many. */
export class ReplayQuery {
  @Whole(1, Number.MAX_SAFE_INTEGER) from: number = 1;
  @Whole(1, 1_000) limit: number = 200;
}

/** For systems that follow ours: what there is to follow, and a replay that disturbs nobody else. */
@Controller('topics')
@Allow('service-account', 'platform-admin', 'on-call')
export class TopicRoutes {
  private readonly journal: Journal;
  private readonly topics: Topics;

  constructor(
    @Inject(SERVICE) private readonly service: ServiceDefinition,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Mongo) mongo: Mongo,
  ) {
    this.journal = new Journal(mongo);
    this.topics = new Topics(mongo);
  }

  @Get()
  @Says('The topics this service publishes to: name, partitions, events, and the position of the last event.')
  async all(@Caller() caller: Caller) {
    const items: object[] = [];
    for (const record of await this.topics.all())
      if (await this.isFor(record._id, caller)) items.push(await this.described(record));
    return { items };
  }

  @Get(':stream')
  @Says('One topic. What is read from the lists after this stands at `position` at least: go on with the next event.')
  async one(@Param('stream') stream: string, @Caller() caller: Caller) {
    return this.described(await this.known(stream, caller));
  }

  @Get(':stream/events')
  @Says('The events of a topic from a position on, as CloudEvents in JSON: a replay of one’s own.')
  async replay(@Param('stream') stream: string, @Query() { from, limit }: ReplayQuery, @Caller() caller: Caller) {
    const { _id } = await this.known(stream, caller);
    mustKeepAll(_id);
    const entries = await this.journal.after(_id, from - 1, limit);
    const items = entries.map((entry) => cloudEvent(entry, this.service.name));
    const last = entries.length === limit ? entries.at(-1) : undefined;
    return { items, ...(last && { next: last.position + 1 }) };
  }

  private async known(stream: string, caller: Caller): Promise<TopicRecord> {
    const record = await this.topics.one(stream);
    if (!record || !(await this.isFor(stream, caller)))
      throw new Refusal('not-found', 'topic.unknown', 'This service publishes no such topic');
    return record;
  }

  private async isFor(stream: string, { reach, topics }: Caller): Promise<boolean> {
    return mayFollow(topics, stream) && reach.covers(await this.scopeOf(stream));
  }

  /** A topic of all partnerships needs a grant that is not limited to one. */
  private async scopeOf(stream: string): Promise<Scope> {
    const [, strand] = stream.split('.');
    if (strand === undefined) return {};
    const partnershipId = (await this.strands.get(strand))?.partnershipId;
    return { strands: [strand], ...(partnershipId !== undefined && { partnerships: [partnershipId] }) };
  }

  private async described({ _id: stream, partitions, generation = 1 }: TopicRecord) {
    const [context = '', strand] = stream.split('.');
    return {
      stream,
      topic: `${this.settings.kafka.prefix}${topicOf(stream, generation)}`,
      ...(strand !== undefined && { strand }),
      partitions,
      generation,
      position: await this.journal.last(stream),
      events: allEvents()
        .map(declarationOf)
        .filter((declared) => declared.context === context)
        .map(({ type }) => type),
    };
  }
}

const mustKeepAll = (stream: string): void => {
  if (stream === 'people')
    throw new Refusal('invalid', 'topic.compacted', 'Details of people are only told as they are now, on the topic');
};

/** CloudEvents 1.0 in JSON: what a message on Kafka says in its headers and its value. */
const cloudEvent = (entry: NumberedEntry, service: string) => ({
  specversion: '1.0',
  id: entry._id,
  source: `/strandline/${service}`,
  type: entry.publicType,
  time: entry.at,
  subject: entry.aggregate,
  sequence: entry.position,
  partitionkey: entry.aggregate,
  aggregateversion: entry.version,
  correlationid: entry.correlationId,
  ...(entry.causationId !== undefined && { causationid: entry.causationId }),
  datacontenttype: 'application/json',
  data: entry.publicData,
});
