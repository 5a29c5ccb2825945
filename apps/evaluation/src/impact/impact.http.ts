import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reach } from '#domain';
import { Allow, AnId, Reached, Says } from '#http';
import { Clock, SETTINGS, type Settings } from '#service';
import { accepted } from './accepted.http.js';
import { GatheredEvidence } from './evidence.mongo.js';
import { formats, mediaTypes, written, type Format } from './formats.js';
import { impactReport } from './report.js';

export class HowToSend {
  /** Goes before the Accept header: a link can ask for a format. */
  @IsOptional() @IsIn(formats) format?: Format;
}

@Controller('partnerships')
export class ImpactRoutes {
  private readonly synthetic: boolean;

  constructor(
    private readonly evidence: GatheredEvidence,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.synthetic = settings.demonstration;
  }

  @Get(':partnershipId/impact')
  @Allow('programme-lead', 'operations-officer')
  @Says(
    'What the partnership reached and came to: each figure with n, interval, response rate and what was left out.',
    {
      media: Object.values(mediaTypes),
    },
  )
  async show(
    @Param('partnershipId', AnId) partnershipId: string,
    @Query() query: HowToSend,
    @Reached() reach: Reach,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const format = query.format ?? accepted(request);
    const evidence = await this.evidence.of(partnershipId, reach);
    const report = impactReport(evidence, { asOf: this.clock.today(), synthetic: this.synthetic });
    reply.headers({ 'content-type': `${mediaTypes[format]}; charset=utf-8`, vary: 'Accept' });
    return written(report, format);
  }
}
