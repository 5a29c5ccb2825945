import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import { Code, Whole } from '#contracts';
import { Refusal, type Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import { Backbone } from './backbone.js';
import { Desk } from './desk.js';

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

  private get published() {
    return this.backbone.relay.published;
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
