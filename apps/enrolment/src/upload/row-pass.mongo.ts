import { Inject, Injectable } from '@nestjs/common';
import { Doorkeeper, GrantsOf, HeldAccounts, ServiceAccountsOf } from '#auth';
import { BusinessClock, Refusal, type Cause } from '#domain';
import { DryRun } from '#mongo';
import type { TableRow } from '#tables';
import { schoolId } from '../organisation/school-id.js';
import type { ReadAs } from './commands/receive-upload.js';
import { rowIn, together, type Row } from './fields.js';
import { UploadedFiles } from './uploaded-files.mongo.js';
import type { RowAt } from './row-at.js';
import { RowDeeds } from './row-deeds.mongo.js';
import { RowPeople } from './row-people.mongo.js';
import { refusedRow, type RowResult } from './row-result.js';
import type { Job, SentFile } from './upload.js';
import { UploadRows, type RowDocument } from './upload-rows.mongo.js';

export const mayUpload = ['operations-officer', 'programme-lead'] as const;

/** One job over the rows of one upload. */
export type Passing = ReadAs & {
  uploadId: string;
  job: Job;
  sent: SentFile;
  /** Of the upload, when the job began. */
  version: number;
};

/** Takes some rows through a job and keeps what came of each. */
@Injectable()
export class RowPass {
  private readonly doorkeeper: Doorkeeper;

  constructor(
    @Inject(UploadRows) private readonly rows: UploadRows,
    @Inject(RowDeeds) private readonly deeds: RowDeeds,
    @Inject(RowPeople) private readonly people: RowPeople,
    @Inject(UploadedFiles) private readonly files: UploadedFiles,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
    @Inject(GrantsOf) grants: GrantsOf,
    @Inject(ServiceAccountsOf) accounts: ServiceAccountsOf,
  ) {
    this.doorkeeper = new Doorkeeper(grants, new HeldAccounts(accounts), clock);
  }

  async prepare(): Promise<void> {
    await Promise.all([this.rows.prepare(), this.files.prepare()]);
  }

  /** `seen`: at which line each applicant came first; a file that names someone twice means one of them. */
  async over(rows: TableRow[], passing: Passing, seen: Map<string, number>): Promise<RowResult[]> {
    const { uploadId, job, sent } = passing;
    // Asked again for each group: who sent the file may have lost the role meanwhile.
    const { reach } = await this.doorkeeper.admit(sent.by, { route: 'POST /uploads', allowed: mayUpload });
    const before = await this.rows.ofLines(
      uploadId,
      rows.map(({ line }) => line),
    );
    const firsts = rows.map((row) => sameAs(row, passing, seen));
    const results = await Promise.all(
      rows.map((row, index) => this.one(row, passing, { reach, before: before.get(row.line), first: firsts[index] })),
    );
    await this.rows.keep(uploadId, job, results);
    return results;
  }

  private async one(row: TableRow, passing: Passing, known: Known): Promise<RowResult> {
    const { line } = row;
    const { job, sent } = passing;
    const cause = this.causeOf(passing, line, known);
    try {
      if (job === 'undoing') return await this.undone(line, sent, known, cause);
      if ('broken' in row) return { line, outcome: 'bad', code: 'upload.row-broken', reason: row.broken };
      const read = rowIn(sent.kind, passing.mapping, passing.titles, row.cells);
      if ('faults' in read) return { line, outcome: 'bad', ...together(read.faults) };
      if (known.first !== undefined)
        return { line, outcome: 'bad', code: 'upload.same-as-before', reason: `The same as line ${known.first}` };
      return await this.asked(line, read.row, passing, known, cause);
    } catch (error) {
      if (error instanceof Refusal) return refusedRow(line, job, error);
      throw error;
    }
  }

  private async asked(line: number, row: Row, passing: Passing, { before }: Known, cause: Cause): Promise<RowResult> {
    const { uploadId, job, sent } = passing;
    if (job === 'applying' && before?.applying) return before.applying;
    const who = before?.settled;
    const at: RowAt = { uploadId, sent, row, cause, ...(who?.personId !== undefined && { personId: who.personId }) };
    const candidates = who ? [] : await this.people.candidates(at, schoolId(row['urn'] ?? ''));
    if (candidates.length > 0)
      return {
        line,
        outcome: 'waiting',
        code: 'upload.possible-duplicate',
        reason: 'Someone like this is known',
        candidates,
      };
    const carryOut = () => this.deeds.carryOut(at);
    const { happened, made } = await (job === 'checking' ? new DryRun().within(carryOut) : carryOut());
    return { line, outcome: happened ? 'fine' : 'unchanged', ...(job === 'applying' && happened && { made }) };
  }

  private async undone(line: number, sent: SentFile, { before }: Known, cause: Cause): Promise<RowResult> {
    const made = before?.applying?.made;
    if (made === undefined || before?.undoing?.outcome === 'fine')
      return { line, outcome: made ? 'fine' : 'unchanged' };
    await this.deeds.takeBack(made, sent.kind, cause);
    return { line, outcome: 'fine' };
  }

  private causeOf({ uploadId, job, sent }: Passing, line: number, { reach }: Known): Cause {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const id = `upload:${uploadId}:${job}:line ${line}`;
    return { id, who: sent.by, now, today, newId: uploadId, correlationId: uploadId, reach };
  }
}

type Known = { reach: NonNullable<Cause['reach']>; before: RowDocument | undefined; first: number | undefined };

/** The line on which the same applicant stands already. */
const sameAs = (row: TableRow, { sent, mapping, titles }: Passing, seen: Map<string, number>): number | undefined => {
  if ('broken' in row) return undefined;
  const read = rowIn(sent.kind, mapping, titles, row.cells);
  if ('faults' in read) return undefined;
  const { email, urn = '' } = read.row;
  const key = `${sent.kind === 'staff-members' ? urn : ''} ${email?.toLowerCase() ?? urn}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.line);
  return first;
};
