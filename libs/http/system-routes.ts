import { Allow, Public } from '#auth';
import { Health, metrics, type Readiness } from '#observability';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Says } from './says.js';

/** What every service answers about itself. */
@Controller()
export class SystemRoutes {
  constructor(@Inject(Health) private readonly health: Health) {}

  @Get('health/live')
  @Public()
  @Says('Whether the process runs.')
  live(): object {
    return { live: true };
  }

  @Get('health/ready')
  @Public()
  @Says('Whether the service makes progress: 200 when it does, else 503.')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    reply.status(readiness.ready ? 200 : 503);
    return readiness;
  }

  @Get('metrics')
  @Allow('platform-admin', 'on-call', 'service-account')
  @Header('content-type', metrics.contentType)
  @Says('The metrics of the process in the Prometheus text format.', { media: ['text/plain'] })
  measured(): Promise<string> {
    return metrics.text();
  }
}
