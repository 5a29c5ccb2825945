import type { Readable } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessClock, Refusal, type Cause, type Committed } from '#domain';
import { log } from '#observability';
import { UnreadableTable } from '#tables';
import { inGroups } from '../in-groups.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import { endJob, type EndJob } from './commands/end-job.js';
import { passRows } from './commands/pass-rows.js';
import { receiveUpload, type ReadAs } from './commands/receive-upload.js';
import { faultOfMapping, mappingFor } from './fields.js';
import { counted } from './row-result.js';
import { RowPass, type Passing } from './row-pass.mongo.js';
import { isRunning, noCounts, type UploadKind } from './upload.js';
import { UploadedTables } from './uploaded-tables.mongo.js';
import { Uploads } from './uploads.mongo.js';

/** What is asked for with a file. */
type Received = { kind: UploadKind; cohortId: string; sheet?: string };

const rowsAtOnce = 16;
const tellEvery = 512;

/**
 * Goes through the rows of uploads. It can be stopped anywhere and begins again at the first row: one that was carried out
 * before is recognised by its cause and by its result, so nothing happens twice.
 */
@Injectable()
export class UploadJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(UploadedTables) private readonly tables: UploadedTables,
    @Inject(RowPass) private readonly pass: RowPass,
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.pass.prepare();
    for (const uploadId of await this.uploads.running()) this.begin(uploadId);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  /** Keeps the file and begins to check it; the same request again is answered as before. */
  async receive({ kind, cohortId, sheet }: Received, body: Readable, cause: Cause): Promise<Committed> {
    const { state } = await this.places.get(cohortId, cause.reach);
    if (state.status === 'none') throw new Refusal('not-found', 'cohort.unknown', 'There is no such cohort');
    const { partnershipId, strand } = state.cohort;
    const { sha256, titles, ...file } = await this.tables.keep(body, sheet);
    try {
      const mapping = mappingFor(kind, titles, await this.uploads.rememberedMapping(kind, partnershipId));
      const read = { titles, mapping, ...(sheet !== undefined && { sheet }) };
      const sent = { kind, cohortId, partnershipId, strand, ...file, by: cause.who, ...read };
      const request = { ...cause, payload: [sha256, kind, cohortId, sheet].join(' ').trim() };
      return this.after(await this.uploads.handle(cause.newId, sent, receiveUpload, request), cause);
    } finally {
      const kept = (await this.uploads.find(cause.newId))?.state;
      if (cause.dryRun || !kept || kept.status === 'none' || kept.fileId !== file.fileId)
        await this.tables.drop(file.fileId);
    }
  }

  /** What a command on an upload came to; the job that it asks for begins. */
  after(committed: Committed, { dryRun }: Cause): Committed {
    if (!dryRun) this.begin(committed.id);
    return committed;
  }

  private begin(uploadId: string): void {
    const job = this.run(uploadId).finally(() => this.running.delete(job));
    this.running.add(job);
  }

  private async run(uploadId: string): Promise<void> {
    const { state, details, version } = await this.uploads.get(uploadId);
    if (!isRunning(state)) return;
    const { mapping, sheet } = details as Omit<ReadAs, 'titles'>;
    const of: Passing = { uploadId, job: state.status, sent: state, titles: [], mapping, sheet, version };
    try {
      of.titles = await this.tables.titles(state.fileId);
      const fault = faultOfMapping(state.kind, mapping, of.titles);
      await this.end(of, fault ? { code: fault.code, sentence: fault.reason } : { counts: await this.goThrough(of) });
    } catch (error) {
      if (!this.stopping.signal.aborted && !isCancelled(error)) await this.fail(of, error);
    }
  }

  private async goThrough(passing: Passing) {
    let counts = noCounts;
    const seen = new Map<string, number>();
    for await (const rows of inGroups(this.tables.rows(passing.sent.fileId, passing.sheet), rowsAtOnce)) {
      this.stopping.signal.throwIfAborted();
      await this.tables.mustBeThere(passing.sent.fileId); // of someone who is erased meanwhile no row is carried out
      for (const result of await this.pass.over(rows, passing, seen)) counts = counted(counts, result);
      if (counts.rows % tellEvery < rowsAtOnce) await this.tell(passing, counts.rows);
    }
    await this.tell(passing, counts.rows);
    return counts;
  }

  private async tell(passing: Passing, rows: number): Promise<void> {
    await this.uploads.handle(passing.uploadId, { rows }, passRows, this.causeOf(passing, `rows ${rows}`));
  }

  private async fail(passing: Passing, error: unknown): Promise<void> {
    const isSaid = error instanceof UnreadableTable || error instanceof Refusal;
    if (!isSaid)
      log.error({ err: error, uploadId: passing.uploadId }, 'The rows of an upload could not be gone through');
    const { code, message: sentence } = isSaid
      ? error
      : { code: 'upload.unforeseen', message: 'Something unforeseen stopped it' };
    await this.end(passing, { code, sentence });
  }

  private async end(passing: Passing, how: EndJob): Promise<void> {
    await this.uploads.handle(passing.uploadId, how, endJob, this.causeOf(passing, 'ended'));
  }

  /** The same job may go through the rows again later: its causes begin where it did. */
  private causeOf({ uploadId, version }: Passing, what: string): Cause {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const id = `upload:${uploadId}:from ${version}:${what}`;
    return { id, who: 'upload', now, today, newId: uploadId, correlationId: uploadId };
  }
}

const isCancelled = (error: unknown): boolean => error instanceof Refusal && error.code === 'upload.no-job';
