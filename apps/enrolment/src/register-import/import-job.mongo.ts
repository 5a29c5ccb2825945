import type { Readable } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessClock, Refusal, type Cause, type Committed } from '#domain';
import { log } from '#observability';
import { encodingOf } from '#tables';
import { endImport, type EndImport } from './commands/end-import.js';
import { noteProgress } from './commands/note-progress.js';
import { receiveRegister } from './commands/receive-register.js';
import type { ImportWork, ReadsRegister } from './import-work.js';
import { LinksImport } from './links-import.mongo.js';
import { RegisterFiles } from './register-files.mongo.js';
import type { Content, RegisterFile } from './register-import.js';
import { RegisterImports } from './register-imports.mongo.js';
import { UnreadableRegister } from './rejected-rows.js';
import { SchoolsImport } from './schools-import.mongo.js';

const tellEvery = 2_000;
const unforeseen = new UnreadableRegister('register.unforeseen', 'Something unforeseen stopped the import');

/**
 * Reads received registers into what is known. It can be stopped anywhere and begins again at the first line: what was
 * done before is recognised by its cause, so nothing happens twice and the report comes out the same.
 */
@Injectable()
export class ImportJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private readonly readers: Record<Content, ReadsRegister>;

  constructor(
    @Inject(RegisterImports) private readonly imports: RegisterImports,
    @Inject(RegisterFiles) private readonly files: RegisterFiles,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
    @Inject(SchoolsImport) schools: SchoolsImport,
    @Inject(LinksImport) links: LinksImport,
  ) {
    this.readers = { schools, links };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.files.prepare();
    for (const importId of await this.imports.running()) this.begin(importId);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  /** Keeps the file and begins the import of it; the same request again is answered as before. */
  async receive(
    { content, extractDate }: Pick<RegisterFile, 'content' | 'extractDate'>,
    body: Readable,
    cause: Cause,
  ): Promise<Committed> {
    const { sha256, ...kept } = await this.files.keep(body);
    try {
      const encoding = kept.bytes === 0 ? 'utf-8' : await encodingOf(() => this.files.read(kept.fileId));
      const newestExtract = await this.imports.newestExtract(content);
      const register = { ...kept, encoding, content, extractDate, newestExtract };
      const request = { ...cause, payload: `${sha256} ${content} ${extractDate}` };
      const received = await this.imports.handle(cause.newId, register, receiveRegister, request);
      if (!cause.dryRun) this.begin(received.id);
      return received;
    } finally {
      await this.dropUnlessImported(kept.fileId, cause);
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
      const report = await this.readers[state.content].read(this.workOn(importId, state));
      await this.end(importId, { end: 'finished', report });
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      if (!(error instanceof Refusal)) await this.fail(importId, error);
    }
    await this.files.drop(state.fileId);
  }

  private workOn(importId: string, file: RegisterFile): ImportWork {
    let told = 0;
    const tell = async (rows: number): Promise<void> => {
      this.stopping.signal.throwIfAborted();
      if (rows < told + tellEvery) return;
      told = rows;
      await this.imports.handle(importId, { rows }, noteProgress, this.causeOf(importId, `rows ${rows}`));
    };
    return { file, causeOf: (what) => this.causeOf(importId, what), tell };
  }

  private async fail(importId: string, error: unknown): Promise<void> {
    if (!(error instanceof UnreadableRegister)) log.error({ err: error, importId }, 'A register could not be imported');
    const { code, message: sentence } = error instanceof UnreadableRegister ? error : unforeseen;
    await this.end(importId, { end: 'failed', code, sentence });
  }

  private async end(importId: string, how: EndImport): Promise<void> {
    await this.imports.handle(importId, how, endImport, this.causeOf(importId, how.end));
  }

  /** A repeated, refused or only tried request leaves no file behind. */
  private async dropUnlessImported(fileId: string, { newId, dryRun }: Cause): Promise<void> {
    const state = (await this.imports.find(newId))?.state;
    if (dryRun || !state || state.status === 'none' || state.fileId !== fileId) await this.files.drop(fileId);
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
