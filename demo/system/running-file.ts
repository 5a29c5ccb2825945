import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells the tools of this machine where the demonstration is, as long as it runs: `running.json` in its folder. */
export class RunningFile {
  private readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, 'running.json');
  }

  async write(running: { urls: Record<string, string>; issuer: string }): Promise<void> {
    const draft = `${this.path}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ pid: process.pid, ...running }));
    await rename(draft, this.path); // a reader sees the whole of it
  }

  async stop(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
