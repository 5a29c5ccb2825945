import { Allow, Caller, Caused, fileAnswer, FileBody, PageQuery, Public, Reached, AnId, Says, Takes } from '#http';
import { BusinessClock, Refusal, type Cause, type Committed, type Page, type Reach, type RefusalKind } from '#domain';
import { GrantsOf, ServiceAccountsOf, type HeldGrant, type ServiceAccount } from '#auth';
import { currentCorrelation, currentTraceId } from '#observability';
import { tableFormats, type TableFormat } from '#tables';
import { Body, Controller, Get, Injectable, Module, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Readable } from 'node:stream';

export class Part {
  @IsString() @Length(1, 20) label!: string;
  @IsInt() @Min(1) minutes!: number;
}

export class PlanSession {
  @IsString() @Length(1, 60) title!: string;
  @IsInt() @Min(1) places!: number;
  @IsOptional() @IsBoolean() online?: boolean;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Part) parts?: Part[];
}

export class MoveSession {
  @IsUUID() sessionId!: string;
  @IsIn(['room', 'online']) to!: 'room' | 'online';
}

export class RefuseSession {
  @IsString() kind!: RefusalKind;
}

export class ListSessions extends PageQuery {
  @IsOptional() @IsBoolean() online?: boolean;
  @IsOptional() @IsString({ each: true }) strand?: string[];
}

export class TableOfSessions {
  @IsIn(tableFormats) format!: TableFormat;
}

const stored = (id: string) => ({
  id,
  version: 3,
  state: { status: 'scheduled', title: 'Questioning' },
  details: { note: 'never shown' },
  changedAt: '2023-09-04T09:00:00.000Z',
});

/** Requests in flight wait here until a spec lets them go. */
export const slow = { entered: () => {}, release: Promise.resolve() };

@Controller('sessions')
export class SessionRoutes {
  @Get('mine')
  @Allow('facilitator', 'operations-officer')
  @Says('Who calls.')
  mine(@Caller() caller: Caller, @Reached() reach: Reach): object {
    return { subject: caller.subject, roles: caller.roles, coversA: reach.covers({ partnerships: ['a'] }) };
  }

  @Get('table')
  @Allow('operations-officer')
  @Says('The sessions as a file.', { media: ['text/csv'] })
  table(@Query() { format }: TableOfSessions): Promise<StreamableFile> {
    const rows = (async function* () {
      yield ['title', 'places'];
      yield ['=Questioning', 30];
    })();
    return fileAnswer(rows, format, 'sessions');
  }

  @Get('broken')
  @Allow('operations-officer')
  broken(): object {
    throw new Error('the password is hunter2');
  }

  @Get('slow')
  @Allow('operations-officer')
  async slow(): Promise<object> {
    slow.entered();
    await slow.release;
    return { done: true };
  }

  @Get(':sessionId')
  @Allow('operations-officer')
  show(@Param('sessionId', AnId) id: string): object {
    return stored(id);
  }

  @Get()
  @Allow('operations-officer')
  list(@Query() query: ListSessions): Page<object> & { query: ListSessions } {
    return { items: [stored('8a4f0b0e-54a4-4f0e-8f80-0e5f3d1f0a11')], next: 'abc', query };
  }

  @Post()
  @Allow('operations-officer')
  @Says('Plans a session.')
  plan(@Body() _command: PlanSession, @Caused() cause: Cause): Committed {
    return { id: cause.newId, version: 1, happened: ['SessionPlanned'] };
  }

  @Post('moves')
  @Allow('operations-officer')
  move(@Body() command: MoveSession, @Caused() cause: Cause): Committed & { cause: Cause } {
    return { id: command.sessionId, version: (cause.expectedVersion ?? 1) + 1, happened: ['SessionMoved'], cause };
  }

  @Post(['causes', 'more-causes'])
  @Allow('operations-officer')
  cause(@Body() _command: PlanSession, @Caused() cause: Cause): object {
    return { cause, logged: currentCorrelation(), traceId: currentTraceId() };
  }

  @Post('refusals')
  @Allow('operations-officer')
  refuse(@Body() { kind }: RefuseSession): object {
    throw new Refusal(kind, `session.${kind}`, 'No', { since: '2024-01-15' });
  }

  @Post('bulk')
  @Allow('operations-officer')
  @Takes('application/json', { upTo: 2_000_000 })
  bulk(@Body() { title }: PlanSession): object {
    return { length: title.length };
  }

  @Post('registers')
  @Allow('operations-officer')
  @Takes('text/csv', { upTo: 3_000_000 })
  async register(@FileBody() csv: Readable, @Caused() cause: Cause): Promise<object> {
    let bytes = 0;
    for await (const chunk of csv) bytes += (chunk as Buffer).length;
    return { bytes, payload: cause.payload ?? null };
  }
}

@Controller('s')
export class SurveyRoutes {
  @Post(':token')
  @Public()
  @Takes('application/x-www-form-urlencoded')
  answer(@Body() form: Record<string, string>, @Caused() cause: Cause): object {
    return { form, reach: cause.reach ?? 'none', who: cause.who };
  }
}

export const grants = new Map<string, HeldGrant[]>();

@Injectable()
class Grants extends GrantsOf {
  override of(subject: string): Promise<HeldGrant[]> {
    return Promise.resolve(grants.get(subject) ?? []);
  }
}

export const accounts = new Map<string, ServiceAccount>();
export const keysUsed: string[] = [];

@Injectable()
class Accounts extends ServiceAccountsOf {
  override of(accountId: string): Promise<ServiceAccount | undefined> {
    return Promise.resolve(accounts.get(accountId));
  }
  override used(_accountId: string, keyId: string): void {
    keysUsed.push(keyId);
  }
}

@Injectable()
class Clock extends BusinessClock {
  override now(): string {
    return '2024-01-15T10:00:00.000Z';
  }
  override today(): string {
    return '2024-01-15';
  }
}

@Module({
  controllers: [SessionRoutes, SurveyRoutes],
  providers: [
    { provide: GrantsOf, useClass: Grants },
    { provide: ServiceAccountsOf, useClass: Accounts },
    { provide: BusinessClock, useClass: Clock },
  ],
})
export class SampleModule {}
