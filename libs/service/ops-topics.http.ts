import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import { Code, Whole } from '#contracts';
import { Refusal, type Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import type { Comparison } from '#kafka';
import { log } from '#observability';
import { Backbone } from './backbone.js';
import { Desk } from './desk.js';
import { mustReachAll } from './whole-reach.js';

const listedAtMost = 5_000;

/** Which stream is sent again, from which position on; the positions stay what they are. */
export class ResendTopic {
  @IsString() @Length(1, 100) stream!: string;
  /** The first position that is sent again. */
  @Whole(1, Number.MAX_SAFE_INTEGER) from: number = 1;
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

/** Which stream, or all of which strand that this service publishes, goes on in topics of how many partitions. */
export class MoveTopics {
  @IsOptional() @IsString() @Length(1, 100) stream?: string;
  @IsOptional() @Code() strand?: string;
  @Whole(1, 1_000) partitions!: number;
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

/** Which stream is read whole and compared with the journal; all of this service when none is named. */
export class CheckTopics {
  @IsOptional() @IsString() @Length(1, 100) stream?: string;
}

/** Which held stream is let go. */
export class AdoptTopic {
  @IsString() @Length(1, 100) stream!: string;
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

@Controller('ops/topics')
@Allow('on-call', 'platform-admin')
export class OpsTopicRoutes {
  constructor(
    @Inject(Backbone) private readonly backbone: Backbone,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Get()
  @Says('How each topic of this service stands to the journal, by the ends of its partitions; changes nothing.')
  async check() {
    return { topics: await this.published.check() };
  }

  @Post('resends')
  @HttpCode(200)
  @Says('Sends a stream again from a position on, with the same positions: consumers skip what they know.')
  async resend(@Body() { stream, from, dryRun }: ResendTopic, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    if (dryRun === true) return { again: await this.fromOn(stream, from), dryRun };
    const deed = async () => {
      const again = await this.fromOn(stream, from);
      await this.published.resend(stream, from);
      return { again };
    };
    return this.desk.now({ what: 'topic.resend', asked: { stream, from }, cause }, deed);
  }

  @Post('moves')
  @HttpCode(200)
  @Allow('platform-admin')
  @Says(
    'Moves a stream, or all of a strand, to another partition count: a new topic, positions go on, keys keep order.',
  )
  async move(@Body() { stream, strand, partitions, dryRun }: MoveTopics, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    const streams = await this.meant(stream, strand);
    if (dryRun === true) return { streams, partitions, dryRun };
    const deed = async () => {
      const moving = streams.filter((one) => one.partitions !== partitions);
      for (const one of moving) await this.published.move(one.stream, partitions);
      return { streams, partitions };
    };
    const asked = { ...(stream === undefined ? { strand } : { stream }), partitions };
    return this.desk.now({ what: 'topic.move', asked, cause }, deed);
  }

  @Post('checks')
  @HttpCode(202)
  @Says('Begins to read whole topics and to compare every event with the journal; the order tells how far it is.')
  async compare(@Body() { stream }: CheckTopics, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    const streams =
      stream === undefined ? (await this.published.check()).map((one) => one.stream) : [await this.known(stream)];
    return this.desk.begin({ what: 'topic.check', asked: { streams }, cause }, async (tell, signal) => {
      const comparisons: Comparison[] = [];
      for (const one of streams) {
        const told = (done: number, total: number): void => {
          signal.throwIfAborted();
          tell({ done, total, what: one });
        };
        comparisons.push(await this.published.compare(one, told));
      }
      return { comparisons };
    });
  }

  @Post('adoptions')
  @HttpCode(202)
  @Allow('platform-admin')
  @Says('Begins to let a held stream go: what only its topic has enters the journal; the order lists whom it concerns.')
  async adopt(@Body() { stream, dryRun }: AdoptTopic, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    await this.known(stream);
    if (dryRun === true) return { ...(await this.published.check()).find((one) => one.stream === stream), dryRun };
    return this.desk.begin({ what: 'topic.adopt', asked: { stream }, cause }, async () => {
      const { aggregates, ...counts } = await this.published.adopt(stream);
      log.warn(
        { stream, ...counts, aggregates: aggregates.length },
        'A held stream was adopted: look at its aggregates',
      );
      return { ...counts, aggregates: aggregates.slice(0, listedAtMost), ofAggregates: aggregates.length };
    });
  }

  private get published() {
    return this.backbone.relay.published;
  }

  private async known(stream: string): Promise<string> {
    await this.fromOn(stream, 1);
    return stream;
  }

  private async fromOn(stream: string, from: number): Promise<number> {
    const record = (await this.published.check()).find((one) => one.stream === stream);
    if (!record) throw new Refusal('not-found', 'topic.unknown', 'This service publishes no such stream');
    return Math.max(0, record.sent - from + 1);
  }

  private async meant(stream: string | undefined, strand: string | undefined) {
    if ((stream === undefined) === (strand === undefined))
      throw new Refusal('invalid', 'topic.choice-unclear', 'Say `stream` or `strand`, one of the two');
    const all = await this.published.check();
    const meant = all.filter(
      (one) => one.stream === stream || (strand !== undefined && one.stream.endsWith(`.${strand}`)),
    );
    if (meant.length === 0) throw new Refusal('not-found', 'topic.unknown', 'This service publishes no such stream');
    return meant.map((one) => ({ stream: one.stream, partitions: one.partitions, verdict: one.verdict }));
  }
}
