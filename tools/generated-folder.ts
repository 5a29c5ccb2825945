import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder of which every file that `pattern` names is generated. */
export class GeneratedFolder {
  constructor(
    private readonly folder: string,
    private readonly pattern: string,
    private readonly files: Map<string, string>,
  ) {}

  /** What the committed copy lacks, has too much, or has otherwise. */
  async differences(): Promise<string[]> {
    const gone = (await this.superfluous()).map((file) => `${join(this.folder, file)} is no longer generated`);
    const changed: string[] = [];
    for (const [file, text] of this.files)
      if ((await readFile(join(this.folder, file), 'utf8').catch(() => '')) !== text)
        changed.push(`${join(this.folder, file)} is not current`);
    return [...gone, ...changed];
  }

  async write(): Promise<void> {
    for (const file of await this.superfluous()) await rm(join(this.folder, file));
    for (const [file, text] of this.files) {
      await mkdir(dirname(join(this.folder, file)), { recursive: true });
      await writeFile(join(this.folder, file), text);
    }
  }

  private async superfluous(): Promise<string[]> {
    const committed = await Array.fromAsync(glob(this.pattern, { cwd: this.folder }));
    return committed.filter((file) => !this.files.has(file));
  }
}

/** Writes them; with `--check` it says instead what is not current, and what else was found wrong. */
export const renew = async (folders: GeneratedFolder[], faults: string[] = []): Promise<void> => {
  const isCheck = process.argv.includes('--check');
  if (!isCheck) for (const folder of folders) await folder.write();
  const differences = isCheck ? (await Promise.all(folders.map((folder) => folder.differences()))).flat() : [];
  const found = [...differences, ...faults];
  for (const sentence of found) console.error(sentence);
  if (found.length === 0) return;
  console.error('Run npm run contracts:write and commit what it changes.');
  process.exitCode = 1;
};
