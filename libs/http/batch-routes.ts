import { Allow } from '#auth';
import { Part, roles } from '#contracts';
import type { Cause } from '#domain';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsInt, IsObject, IsOptional, Matches } from 'class-validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Caused, uuidOf } from './caused.js';
import { Says } from './says.js';

/** One command: what would be posted by itself, and where. */
export class BatchCommand {
  /** The path of its route, such as `/enrolments/withdrawals`. */
  @Matches(/^\/(?!batches)[a-z\d]+([/-][a-z\d]+)*$/) path!: string;
  @IsObject() body!: Record<string, unknown>;
}

export class Batch {
  @Part(() => BatchCommand, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  commands!: BatchCommand[];
}

/** What one command came to, as if it had been posted by itself. */
class BatchItem {
  @IsInt() status!: number;
  @IsObject() body!: object;
}

class BatchAnswer {
  @IsArray() @Part(() => BatchItem, { each: true }) items!: BatchItem[];
  @IsOptional() @Equals(true) dryRun?: true;
}

const passedOn = ['authorization', 'x-correlation-id', 'traceparent'];

/** Commands by the hundred. Each is asked of its own route, so it is checked, allowed, caused and answered as ever. */
@Controller('batches')
export class BatchRoutes {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  @Post()
  @Allow(...roles)
  @Says(
    'Carries out up to 100 commands of this service, one after the other, each by itself, with a result for each.',
    {
      answers: BatchAnswer,
    },
  )
  async carryOut(
    @Body() { commands }: Batch,
    @Caused() cause: Cause,
    @Req() request: FastifyRequest,
  ): Promise<BatchAnswer> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const kept = Object.entries(request.headers).filter(([name]) => passedOn.includes(name));
    const items: BatchItem[] = [];
    for (const [index, { path, body }] of commands.entries()) {
      const headers = { ...Object.fromEntries(kept), 'idempotency-key': uuidOf(`${cause.id} ${index}`) };
      const url = cause.dryRun ? `${path}?dryRun=true` : path;
      const answer = await fastify.inject({ method: 'POST', url, headers, payload: body });
      items.push({ status: answer.statusCode, body: answer.body === '' ? {} : answer.json<object>() });
    }
    return { items, ...(cause.dryRun && { dryRun: true }) };
  }
}
