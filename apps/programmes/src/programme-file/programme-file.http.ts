import schema from '#data/programme-file.schema.json' with { type: 'json' };
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { roles } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, Reached, Says } from '#http';
import { ProgrammeFile } from './programme-file.js';
import { ProgrammeFiles } from './programme-files.mongo.js';

@Controller('programme-files')
export class ProgrammeFileRoutes {
  constructor(private readonly files: ProgrammeFiles) {}

  @Get('schema')
  @Allow(...roles)
  @Says('The JSON Schema of a programme file, for editors.')
  schema() {
    return schema;
  }

  @Get(':partnershipId')
  @Allow('platform-admin', 'programme-lead')
  @Says('The programme file of a partnership as it is, without what has ended; applied, it changes nothing.')
  written(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    return this.files.written(id, reach);
  }

  @Post()
  @Allow('platform-admin', 'programme-lead')
  @Says('Makes a partnership, its strands and cohorts what the file says; as a dry run it says what would change.')
  apply(@Body() file: ProgrammeFile, @Caused() cause: Cause) {
    return this.files.apply(file, cause);
  }
}
