// Run by Node itself (`node tools/build.ts`), so nothing has to be built before the build.
import { transformFile } from '@swc/core';
import { glob, mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const folders = '{apps,libs,demo,tests,bench,ops,tools}';
const output = 'dist';
const compiler = ['.swcrc', 'tools/build.ts', 'node_modules/@swc/core/package.json'];

const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

const outputOf = (source: string): string => join(output, source.replace(/\.tsx?$/, '.js'));

/** Another process may be starting from `dist` at this moment: it sees the old file or the new one, never half of it. */
const replace = async (path: string, text: string, as: Date): Promise<void> => {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await utimes(draft, as, as);
  await rename(draft, path);
};

const compile = async (source: string): Promise<void> => {
  const target = outputOf(source);
  const readAt = new Date(); // a change of the source while it is compiled makes it newer than its output
  const { code, map } = await transformFile(source, { swcrc: true, sourceFileName: join(process.cwd(), source) });
  await mkdir(dirname(target), { recursive: true });
  await replace(`${target}.map`, map ?? '', readAt);
  await replace(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`, readAt);
};

const sources = (await Array.fromAsync(glob(`${folders}/**/*.{ts,tsx}`))).filter(
  (path) => !/\.(spec|d)\.tsx?$/.test(path),
);
const compilerChangedAt = Math.max(...(await Promise.all(compiler.map(changedAt))));
const changed: string[] = [];
for (const source of sources) {
  const builtAt = await changedAt(outputOf(source));
  if (builtAt <= (await changedAt(source)) || builtAt <= compilerChangedAt) changed.push(source);
}

const wanted = new Set(sources.flatMap((source) => [outputOf(source), `${outputOf(source)}.map`]));
const stale = (await Array.fromAsync(glob(`${output}/**/*.{js,js.map}`))).filter((path) => !wanted.has(path));
await Promise.all(stale.map((path) => rm(path, { force: true })));

const results = await Promise.allSettled(changed.map(compile));
for (const result of results) {
  if (result.status === 'rejected') {
    console.error(result.reason instanceof Error ? result.reason.message : result.reason);
    process.exitCode = 1;
  }
}
