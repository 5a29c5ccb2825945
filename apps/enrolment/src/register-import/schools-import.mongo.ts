import { Inject, Injectable } from '@nestjs/common';
import { inGroups } from '../in-groups.js';
import { recordSchool, type RecordSchool } from '../organisation/commands/record-school.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { schoolId } from '../organisation/school-id.js';
import { Successors } from '../succession/successors.mongo.js';
import { linesAtOnce, type ImportWork, type ReadsRegister } from './import-work.js';
import { Reading } from './reading.js';
import { RegisterFiles } from './register-files.mongo.js';
import type { SchoolsReport } from './register-import.js';
import type { Line } from './rejected-rows.js';
import { neededColumns } from './school-row.js';

/** Reads the schools of the register: those that opened or changed first, then who is replaced or merged, then who closed. */
@Injectable()
export class SchoolsImport implements ReadsRegister {
  constructor(
    @Inject(RegisterFiles) private readonly files: RegisterFiles,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  async read(work: ImportWork): Promise<SchoolsReport> {
    const reading = new Reading();
    await this.record(work, reading, (line) => unlessClosed(reading.take(line)));
    await this.successors.replace(reading.created, work.causeOf);
    await this.record(work, reading, (line) => reading.closing(line));
    return reading.report(await this.organisations.openSchoolsOf(reading.localAuthorities));
  }

  private async record(
    work: ImportWork,
    reading: Reading,
    saidOn: (line: Line) => RecordSchool | undefined,
  ): Promise<void> {
    const { file, causeOf, tell } = work;
    const recordLine = async (line: Line): Promise<void> => {
      const said = saidOn(line);
      if (!said) return;
      const told = { closedOn: file.extractDate, ...said };
      const cause = causeOf(`line ${line.line}`);
      reading.count(said, await this.organisations.handle(schoolId(said.school.urn), told, recordSchool, cause));
    };
    for await (const lines of inGroups(this.files.lines(file.fileId, neededColumns), linesAtOnce)) {
      await tell(reading.counts.rows);
      await Promise.all(lines.map(recordLine));
    }
  }
}

const unlessClosed = (said: RecordSchool | undefined): RecordSchool | undefined =>
  said?.standing === 'closed' ? undefined : said;
