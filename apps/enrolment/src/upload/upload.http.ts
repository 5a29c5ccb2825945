import type { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Id, Line } from '#contracts';
import type { Cause, Reach } from '#domain';
import {
  Allow,
  AnId,
  Calling,
  Caused,
  fileAnswer,
  FileBody,
  matching,
  PageQuery,
  Reached,
  Says,
  Takes,
  type Call,
} from '#http';
import { ReadsKept } from '#service';
import { mediaTypes, tableFormats, type TableFormat } from '#tables';
import { ApplyUpload, applyUpload } from './commands/apply-upload.js';
import { CancelUpload, cancelUpload } from './commands/cancel-upload.js';
import { MapColumns } from './commands/map-columns.js';
import { SettleRow } from './commands/settle-row.js';
import { UndoUpload, undoUpload } from './commands/undo-upload.js';
import { UploadDesk } from './upload-desk.mongo.js';
import { UploadJob } from './upload-job.mongo.js';
import { Uploads } from './uploads.mongo.js';
import { jobs, uploadKinds, type Job, type UploadKind } from './upload.js';

const largestUpload = 100 * 1024 * 1024;
const jobNames = Object.keys(jobs) as Job[];

/** What the rows of a file are, and for which cohort. */
export class UploadOf {
  @IsIn(uploadKinds) kind!: UploadKind;
  @Id() cohortId!: string;
  /** Which sheet of an XLSX file, by its name; the first that is not hidden when it is left out. */
  @IsOptional() @Line(100) sheet?: string;
}

export class ListUploads extends PageQuery {
  @IsOptional() @Id() cohortId?: string;
  @IsOptional() @IsIn(uploadKinds) kind?: UploadKind;
}

export class ListRows extends PageQuery {
  @IsIn(jobNames) job: Job = 'checking';
  /** Also the rows without trouble. */
  @IsOptional() @IsBoolean() all?: boolean;
}

export class ErrorFile {
  @IsIn(jobNames) job: Job = 'checking';
  @IsIn(tableFormats) format: TableFormat = 'csv';
}

@Controller('uploads')
@Allow('operations-officer', 'programme-lead')
export class UploadRoutes {
  constructor(
    private readonly uploads: Uploads,
    private readonly job: UploadJob,
    private readonly desk: UploadDesk,
    private readonly reads: ReadsKept,
  ) {}

  @Get()
  @Says('The uploads within reach.')
  list(@Query() { cohortId, kind, ...page }: ListUploads, @Reached() reach: Reach) {
    return this.uploads.page(matching({ cohortId, kind }), page, reach);
  }

  @Get(':uploadId')
  @Says('One upload: how far its job is or what came of the rows, its columns and what they were taken for.')
  show(@Param('uploadId', AnId) id: string, @Reached() reach: Reach) {
    return this.desk.shown(id, reach);
  }

  @Get(':uploadId/rows')
  @Says('What became of the rows, or would: those that are bad or wait for a decision, with line, column and reason.')
  async rows(
    @Param('uploadId', AnId) id: string,
    @Query() { job, all, ...page }: ListRows,
    @Reached() reach: Reach,
    @Calling() call: Call,
  ) {
    const rows = await this.desk.rows(id, { job, all: all ?? false, page }, reach);
    await this.reads.of([id], call);
    return rows;
  }

  @Get(':uploadId/error-file')
  @Says('The rows that are bad or wait for a decision as they were sent, each with its line, column and reason.', {
    media: Object.values(mediaTypes),
  })
  async errorFile(
    @Param('uploadId', AnId) id: string,
    @Query() { job, format }: ErrorFile,
    @Reached() reach: Reach,
    @Calling() call: Call,
  ): Promise<StreamableFile> {
    const rows = await this.desk.errorRows(id, job, reach);
    await this.reads.of([id], call);
    return fileAnswer(rows, format, 'errors');
  }

  @Post()
  @Takes(['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], { upTo: largestUpload })
  @Says(
    'Receives applications, staff lists or withdrawals of a cohort as CSV or XLSX, and checks each row (a dry run).',
  )
  receive(@Query() of: UploadOf, @FileBody() body: Readable, @Caused() cause: Cause) {
    return this.job.receive(of, body, cause);
  }

  @Post('mappings')
  @Says('Says which column is what, remembers it for the next file of this kind, and checks the rows again.')
  async map(@Body() command: MapColumns, @Caused() cause: Cause) {
    return this.job.after(await this.desk.map(command, cause), cause);
  }

  @Post('settlements')
  @Says('Says who is meant by a row that may be someone who is known already, or that it is somebody new.')
  settle(@Body() command: SettleRow, @Caused() cause: Cause) {
    return this.desk.settle(command, cause);
  }

  @Post('applications')
  @Says('Carries the rows out. Rows that are bad or wait for a decision are left out, if the command says so.')
  async apply(@Body() command: ApplyUpload, @Caused() cause: Cause) {
    return this.job.after(await this.uploads.handle(command.uploadId, command, applyUpload, cause), cause);
  }

  @Post('cancellations')
  @Says('Stops the job that goes through the rows; what it has carried out stays, and can be undone.')
  cancel(@Body() command: CancelUpload, @Caused() cause: Cause) {
    return this.uploads.handle(command.uploadId, command, cancelUpload, cause);
  }

  @Post('undoings')
  @Says('Takes back what was carried out, row by row, where nothing has come of it; the others say why they stay.')
  async undo(@Body() command: UndoUpload, @Caused() cause: Cause) {
    return this.job.after(await this.uploads.handle(command.uploadId, command, undoUpload, cause), cause);
  }
}
