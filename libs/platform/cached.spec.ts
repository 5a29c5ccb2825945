import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheFolder, cached, verify } from './cached.js';
import { living } from './living.js';

const text = 'a jar';
const checksums = { 'a.jar': createHash('sha256').update(text).digest('hex') };
const fill = (folder: string) => writeFile(join(folder, 'a.jar'), text);
const nobody = () => {};

let folder: string;
const before = process.env['XDG_CACHE_HOME'];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  process.env['XDG_CACHE_HOME'] = folder;
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
});

test('what was fetched once is not fetched again', async () => {
  const entry = await cached('kafka', checksums, fill, nobody);
  const again = await cached('kafka', checksums, () => Promise.reject(new Error('fetched twice')), nobody);
  expect(again).toBe(entry);
  expect(await readFile(join(entry, 'a.jar'), 'utf8')).toBe(text);
});

test('two that want it at once fetch it once, and the second is told why it waits', async () => {
  let fetches = 0;
  const told: string[] = [];
  const slowly = async (part: string) => {
    fetches += 1;
    await sleep(300);
    await fill(part);
  };
  const entries = await Promise.all(
    [1, 2, 3].map(() => cached('kafka', checksums, slowly, (sentence) => told.push(sentence))),
  );
  expect(fetches).toBe(1);
  expect(new Set(entries).size).toBe(1);
  expect(told).toContain(`Process ${process.pid} is fetching kafka already; waiting for it.`);
});

test.each([
  ['another file than the pinned one', { 'a.jar': 'another jar' }, /a\.jar is refused: its SHA-256 is/],
  ['a file that is not in the list', { 'a.jar': text, 'b.jar': text }, /b\.jar is not among the pinned files/],
  ['a file too few', {}, /a\.jar is missing/],
])('%s is refused and nothing of it stays', async (_, files, sentence) => {
  const fetched = cached(
    'kafka',
    checksums,
    async (part) => {
      for (const [name, content] of Object.entries(files)) await writeFile(join(part, name), content);
    },
    nobody,
  );
  await expect(fetched).rejects.toThrow(sentence);
  expect(await readdir(cacheFolder())).toEqual([]);
});

test('a cache that was changed afterwards is refused', async () => {
  const entry = await cached('kafka', checksums, fill, nobody);
  await appendFile(join(entry, 'a.jar'), '!');
  await expect(verify(entry, checksums)).rejects.toThrow('is refused');
  await expect(cached('kafka', checksums, fill, nobody)).rejects.toThrow(`Remove ${entry} and start again`);
});

test('what a killed run left behind, a lock and half a download, is cleared away', async () => {
  const entry = await cached('kafka', checksums, fill, nobody);
  await rm(entry, { recursive: true });
  const dead = { pid: process.pid, born: 'another process of that number' };
  await writeFile(`${entry}.lock`, JSON.stringify(dead));
  await mkdir(`${entry}.${2 ** 30}.part`);
  expect(await cached('kafka', checksums, fill, nobody)).toBe(entry);
  expect(await readdir(cacheFolder())).toHaveLength(1);
});

test('half a download of a living run is left alone', async () => {
  const entry = await cached('kafka', checksums, fill, nobody);
  await rm(entry, { recursive: true });
  await mkdir(`${entry}.${process.ppid}.part`);
  expect(living(process.ppid).born).not.toBe('');
  await cached('kafka', checksums, fill, nobody);
  expect(await readdir(cacheFolder())).toHaveLength(2);
});
