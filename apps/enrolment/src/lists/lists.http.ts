import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { Id, Line } from '#contracts';
import type { Reach } from '#domain';
import { Allow, Caller, Calling, fileAnswer, IdentifiedPageQuery, PageQuery, Reached, Says, type Call } from '#http';
import { ReadsKept } from '#service';
import { mediaTypes, tableFormats, type TableFormat } from '#tables';
import { openQuestions, statuses, type OpenQuestion } from '../enrolment/enrolment.js';
import { presences, type Presence } from '../enrolment/presence.js';
import { inColumns, type Cell } from './columns.js';
import { everyPage } from './every-page.js';
import { participantColumns } from './participant-line.js';
import { participantOrders, Participants, type ParticipantOrder } from './participants.mongo.js';
import { waitingColumns } from './waiting-line.js';
import { WaitingList } from './waiting-list.mongo.js';
import { workColumns, workKinds, type WorkKind } from './work-item.js';
import { WorkQueue } from './work-queue.mongo.js';

const sorts = participantOrders.flatMap((order) => [order, `-${order}`] as const);

class ListParticipants extends IdentifiedPageQuery {
  /** A minus turns the order round; with updatedSince it is always that of the changes. */
  @IsIn(sorts) sort: ParticipantOrder | `-${ParticipantOrder}` = 'name';
  /** Part of a name, an address or a URN. */
  @IsOptional() @Line(100) search?: string;
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
  @IsOptional() @IsIn(openQuestions) question?: OpenQuestion;
  /** Whether they take part today: not yet, now, until a day that is known, no longer. */
  @IsOptional() @IsIn(presences) presence?: Presence;
}

export class ListRoster extends ListParticipants {
  @Id() cohortId!: string;
}
export class RosterFile extends ListRoster {
  @IsIn(tableFormats) format: TableFormat = 'csv';
}

export class ListSchoolView extends ListParticipants {
  @Id() organisationId!: string;
}
export class SchoolViewFile extends ListSchoolView {
  @IsIn(tableFormats) format: TableFormat = 'csv';
}

export class ListWaiting extends PageQuery {
  @Id() cohortId!: string;
  @IsOptional() @Matches(/^\d{1,9}$/) override cursor?: string;
}
export class WaitingFile extends ListWaiting {
  @IsIn(tableFormats) format: TableFormat = 'csv';
}

export class ListWork extends PageQuery {
  @IsOptional() @IsIn(workKinds) kind?: WorkKind;
}
export class WorkFile extends ListWork {
  @IsIn(tableFormats) format: TableFormat = 'csv';
}

const media = Object.values(mediaTypes);
const most = 200;

@Controller('lists')
export class ListRoutes {
  constructor(
    private readonly participants: Participants,
    private readonly waiting: WaitingList,
    private readonly work: WorkQueue,
    private readonly reads: ReadsKept,
  ) {}

  @Get('roster')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead')
  @Says('Who takes part in a cohort, by name. With updatedSince also those who have left it for another.')
  roster(@Query() { cohortId, ...asked }: ListRoster, @Reached() reach: Reach) {
    return this.participants.page({ cohortId }, asked, reach);
  }

  @Get('roster/file')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead')
  @Says('The whole roster of a cohort as a file.', { media })
  rosterFile(
    @Query() { cohortId, format, ...asked }: RosterFile,
    @Reached() reach: Reach,
    @Calling() call: Call,
  ): Promise<StreamableFile> {
    return fileAnswer(this.participantRows({ cohortId }, asked, reach, call), format, 'participants');
  }

  @Get('school-view')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead')
  @Says(
    'Who of an organisation takes part in what, over all strands, and the organisation itself where it is enrolled. With updatedSince also those who were transferred away.',
  )
  schoolView(@Query() { organisationId, ...asked }: ListSchoolView, @Reached() reach: Reach) {
    return this.participants.page({ organisationId }, asked, reach);
  }

  @Get('school-view/file')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead')
  @Says('The whole view of an organisation as a file.', { media })
  schoolViewFile(
    @Query() { organisationId, format, ...asked }: SchoolViewFile,
    @Reached() reach: Reach,
    @Calling() call: Call,
  ): Promise<StreamableFile> {
    return fileAnswer(this.participantRows({ organisationId }, asked, reach, call), format, 'participants');
  }

  @Get('waiting-list')
  @Allow('operations-officer', 'programme-lead', 'partner-admin')
  @Says('Who waits for a place of a cohort, in the order in which places are offered.')
  waitingList(@Query() { cohortId, cursor = '0', ...asked }: ListWaiting, @Reached() reach: Reach) {
    return this.waiting.page(cohortId, { ...asked, after: Number(cursor) }, reach);
  }

  @Get('waiting-list/file')
  @Allow('operations-officer', 'programme-lead', 'partner-admin')
  @Says('The whole waiting list of a cohort as a file.', { media })
  waitingListFile(
    @Query() { cohortId, format, cursor: _cursor, ...asked }: WaitingFile,
    @Reached() reach: Reach,
    @Calling() call: Call,
  ): Promise<StreamableFile> {
    const page = (after = '0') => this.waiting.page(cohortId, { ...asked, limit: most, after: Number(after) }, reach);
    return fileAnswer(inColumns(waitingColumns, this.reads.each(everyPage(page), call)), format, 'waiting-list');
  }

  @Get('work-queue')
  @Allow('operations-officer', 'programme-lead', 'data-protection-officer')
  @Says('What needs whoever asks today: kind after kind, in each the most urgent first.')
  workQueue(@Query() asked: ListWork, @Caller() { reachAs }: Caller) {
    return this.work.page(asked, reachAs);
  }

  @Get('work-queue/counts')
  @Allow('operations-officer', 'programme-lead', 'data-protection-officer')
  @Says('How much of each kind needs a person today; a thousand stands for a thousand or more.')
  workCounts(@Caller() { reachAs }: Caller) {
    return this.work.counts(reachAs);
  }

  @Get('work-queue/file')
  @Allow('operations-officer', 'programme-lead', 'data-protection-officer')
  @Says('All that needs a person today as a file.', { media })
  workFile(
    @Query() { format, cursor: _cursor, ...asked }: WorkFile,
    @Caller() { reachAs }: Caller,
    @Calling() call: Call,
  ): Promise<StreamableFile> {
    const page = (cursor: string | undefined) =>
      this.work.page({ ...asked, limit: most, ...(cursor && { cursor }) }, reachAs);
    return fileAnswer(inColumns(workColumns, this.reads.each(everyPage(page), call)), format, 'work-queue');
  }

  private participantRows(
    circle: { cohortId: string } | { organisationId: string },
    asked: ListParticipants,
    reach: Reach,
    call: Call,
  ): AsyncIterable<Cell[]> {
    const { cursor: _cursor, ...rest } = asked;
    const page = (cursor: string | undefined) =>
      this.participants.page(circle, { ...rest, limit: most, ...(cursor && { cursor }) }, reach);
    return inColumns(participantColumns, this.reads.each(everyPage(page), call));
  }
}
