import type { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Day } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, FileBody, PageQuery, Reached, Says, Takes } from '#http';
import { CancelImport, cancelImport } from './commands/cancel-import.js';
import { ImportJob } from './import-job.mongo.js';
import { contents, type Content } from './register-import.js';
import { RegisterImports } from './register-imports.mongo.js';

const largestRegister = 200 * 1024 * 1024;

/** Which file of the register it is, and of when. */
export class RegisterExtract {
  /** The schools, or the links between them. */
  @IsIn(contents) content: Content = 'schools';
  /** The day the file was taken from the register. */
  @Day() extractDate!: string;
}

@Controller('register-imports')
export class RegisterImportRoutes {
  constructor(
    private readonly imports: RegisterImports,
    private readonly job: ImportJob,
  ) {}

  @Get()
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('The imports of the school register, with their reports.')
  list(@Query() page: PageQuery, @Reached() reach: Reach) {
    return this.imports.page({}, page, reach);
  }

  @Get(':importId')
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('One import: how far it is, or its report of created, changed, closed and rejected rows.')
  show(@Param('importId', AnId) id: string, @Reached() reach: Reach) {
    return this.imports.get(id, reach);
  }

  @Post()
  @Takes('text/csv', { upTo: largestRegister })
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says(
    'Imports a file of the national school register (CSV, in UTF-8 or Windows-1252). The same file again changes nothing.',
  )
  receive(@Query() extract: RegisterExtract, @FileBody() body: Readable, @Caused() cause: Cause) {
    return this.job.receive(extract, body, cause);
  }

  @Post('cancellations')
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('Stops an import; what it has read until then stays.')
  cancel(@Body() command: CancelImport, @Caused() cause: Cause) {
    return this.imports.handle(command.importId, command, cancelImport, cause);
  }
}
