import type { Readable } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessClock, Refusal, type Cause, type Committed } from '#domain';
import { log } from '#observability';
import { recordSchool } from '../organisation/commands/record-school.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { schoolId } from '../organisation/school-id.js';
import { endImport, type EndImport } from './commands/end-import.js';
import { noteProgress } from './commands/note-progress.js';
import { receiveRegister } from './commands/receive-register.js';
import { Reading, UnreadableRegister, type Line } from './reading.js';
import { RegisterFiles } from './register-files.mongo.js';
import type { RegisterFile } from './register-import.js';
import { RegisterImports } from './register-imports.mongo.js';

const linesAtOnce = 16;
const tellEvery = 2_000;
const unforeseen = new UnreadableRegister('register.unforeseen', 'Something unforeseen stopped the import');

/**
 * Reads received registers into the organisations. It can be stopped anywhere and begins again at the first line:
 * a row that was recorded before is recognised by its cause, so nothing happens twice and the report comes out the same.
 */
@Injectable()
export class ImportJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(
    @Inject(RegisterImports) private readonly imports: RegisterImports,
    @Inject(RegisterFiles) private readonly files: RegisterFiles,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.files.prepare();
    for (const importId of await this.imports.running()) this.begin(importId);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  /** Keeps the file and begins the import of it; the same request again is answered as before. */
  async receive(extractDate: string, body: Readable, cause: Cause): Promise<Committed> {
    const { sha256, ...kept } = await this.files.keep(body);
    try {
      const register = { ...kept, extractDate, newestExtract: await this.imports.newestExtract() };
      const request = { ...cause, payload: `${sha256} ${extractDate}` };
      const received = await this.imports.handle(cause.newId, register, receiveRegister, request);
      if (!cause.dryRun) this.begin(received.id);
      return received;
    } finally {
      await this.dropUnlessImported(kept.fileId, cause.newId);
    }
  }

  private begin(importId: string): void {
    const job = this.run(importId).finally(() => this.running.delete(job));
    this.running.add(job);
  }

  private async run(importId: string): Promise<void> {
    const { state } = await this.imports.get(importId);
    if (state.status !== 'running') return;
    try {
      const reading = await this.read(importId, state);
      const open = await this.organisations.openSchoolsOf(reading.localAuthorities);
      await this.end(importId, { end: 'finished', report: reading.report(open) });
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      if (!(error instanceof Refusal)) await this.fail(importId, error);
    }
    await this.files.drop(state.fileId);
  }

  private async read(importId: string, file: RegisterFile): Promise<Reading> {
    const reading = new Reading();
    for await (const lines of inGroups(this.files.lines(file), linesAtOnce)) {
      this.stopping.signal.throwIfAborted();
      await Promise.all(lines.map((line) => this.record(line, reading, importId, file)));
      const { rows } = reading.counts;
      if (rows % tellEvery < linesAtOnce)
        await this.imports.handle(importId, { rows }, noteProgress, this.causeOf(importId, `rows ${rows}`));
    }
    return reading;
  }

  private async record(line: Line, reading: Reading, importId: string, { extractDate }: RegisterFile): Promise<void> {
    const said = reading.take(line);
    if (!said) return;
    const cause = this.causeOf(importId, `line ${line.line}`);
    const told = { closedOn: extractDate, ...said };
    reading.count(await this.organisations.handle(schoolId(said.school.urn), told, recordSchool, cause));
  }

  private async fail(importId: string, error: unknown): Promise<void> {
    if (!(error instanceof UnreadableRegister)) log.error({ err: error, importId }, 'A register could not be imported');
    const { code, message: sentence } = error instanceof UnreadableRegister ? error : unforeseen;
    await this.end(importId, { end: 'failed', code, sentence });
  }

  private async end(importId: string, how: EndImport): Promise<void> {
    await this.imports.handle(importId, how, endImport, this.causeOf(importId, how.end));
  }

  /** A repeated or refused request leaves no file behind. */
  private async dropUnlessImported(fileId: string, importId: string): Promise<void> {
    const state = (await this.imports.find(importId))?.state;
    if (!state || state.status === 'none' || state.fileId !== fileId) await this.files.drop(fileId);
  }

  private causeOf(importId: string, what: string): Cause {
    return {
      id: `register-import:${importId}:${what}`,
      who: 'register-import',
      now: this.clock.now(),
      today: this.clock.today(),
      newId: importId,
      correlationId: importId,
    };
  }
}

async function* inGroups<Item>(items: AsyncIterable<Item>, size: number): AsyncIterable<Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
