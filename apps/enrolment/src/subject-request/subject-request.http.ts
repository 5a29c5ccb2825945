import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Id, subjectRequestKinds, type SubjectRequestKind } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { People } from '../person/people.mongo.js';
import { ExtendSubjectRequest, extendSubjectRequest } from './commands/extend-subject-request.js';
import { FulfilSubjectRequest } from './commands/fulfil-subject-request.js';
import { ReceiveSubjectRequest, receiveSubjectRequest } from './commands/receive-subject-request.js';
import { RefuseSubjectRequest, refuseSubjectRequest } from './commands/refuse-subject-request.js';
import { SubjectRights } from './subject-rights.mongo.js';
import { requestStatuses } from './subject-request.js';
import { SubjectRequests } from './subject-requests.mongo.js';

export class ListSubjectRequests extends PageQuery {
  @IsOptional() @Id() personId?: string;
  @IsOptional() @IsIn(subjectRequestKinds) kind?: SubjectRequestKind;
  @IsOptional() @IsIn(requestStatuses) status?: (typeof requestStatuses)[number];
}

@Controller('subject-requests')
export class SubjectRequestRoutes {
  constructor(
    private readonly requests: SubjectRequests,
    private readonly rights: SubjectRights,
    private readonly people: People,
  ) {}

  @Get()
  @Allow('data-protection-officer', 'participant')
  @Says('What people have asked about their own records, with the day by which it is to be answered.')
  list(@Query() { personId, kind, status, ...page }: ListSubjectRequests, @Reached() reach: Reach) {
    return this.requests.page(matching({ personId, kind, status }), page, reach);
  }

  @Get(':requestId')
  @Allow('data-protection-officer', 'participant')
  @Says('One request.')
  show(@Param('requestId', AnId) id: string, @Reached() reach: Reach) {
    return this.requests.get(id, reach);
  }

  @Post()
  @Allow('data-protection-officer', 'operations-officer', 'participant')
  @Says('Receives a request about one’s own record: to see it, put it right, restrict it, object, or have it erased.')
  async receive(@Body() command: ReceiveSubjectRequest, @Caused() cause: Cause) {
    const person = (await this.people.get(command.personId, cause.reach)).state;
    return this.requests.handle(cause.newId, { ...command, person }, receiveSubjectRequest, cause);
  }

  @Post('extensions')
  @Allow('data-protection-officer')
  @Says('Takes two months longer over a request, with a reason that is told to the person.')
  extend(@Body() command: ExtendSubjectRequest, @Caused() cause: Cause) {
    return this.requests.handle(command.requestId, command, extendSubjectRequest, cause);
  }

  @Post('fulfilments')
  @Allow('data-protection-officer')
  @Says('Does what was asked for and ends the request. An erasure cannot be taken back; a hold stands in its way.')
  fulfil(@Body() command: FulfilSubjectRequest, @Caused() cause: Cause) {
    return this.rights.fulfil(command, cause);
  }

  @Post('refusals')
  @Allow('data-protection-officer')
  @Says('Refuses a request, with a reason that is told to the person.')
  refuse(@Body() command: RefuseSubjectRequest, @Caused() cause: Cause) {
    return this.requests.handle(command.requestId, command, refuseSubjectRequest, cause);
  }
}
