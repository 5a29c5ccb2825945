/** Writes `docs/events` from the declared events; with `--check` it only says whether the committed copy is current. */
import { Parser } from '@asyncapi/parser';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allEvents, declarationOf, schemaOf } from '#contracts';
import { asyncApi } from './contracts/asyncapi.js';
import { readDescriptions, type Schema } from './contracts/descriptions.js';
import { referencePage } from './contracts/reference-page.js';

const folder = 'docs/events';
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const generated = async (): Promise<Map<string, string>> => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const descriptions = await readDescriptions();
  const schemas = new Map(
    allEvents().map((event) => [event, descriptions.describe(event.name, schemaOf(event) as Schema)]),
  );
  return new Map([
    ['asyncapi.json', asJson(asyncApi(version, descriptions))],
    ['README.md', referencePage(schemas)],
    ...[...schemas].map(([event, schema]): [string, string] => {
      const { type, says } = declarationOf(event);
      return [`schemas/${type}.schema.json`, asJson({ ...schema, description: says })];
    }),
  ]);
};

/** What the AsyncAPI parser finds wrong; its hints (that a newer version exists) are not faults. */
const faultsOf = async (document: string): Promise<string[]> => {
  const { diagnostics } = await new Parser().parse(document);
  const serious = new Set<number>([0, 1]); // errors and warnings
  const faults = diagnostics.filter(({ severity }) => serious.has(severity));
  return faults.map(({ message, path }) => `asyncapi.json ${path.join('.')}: ${message}`);
};

const committed = async (): Promise<string[]> =>
  Array.fromAsync(glob('{README.md,asyncapi.json,schemas/*}', { cwd: folder }));

const differences = async (files: Map<string, string>): Promise<string[]> => {
  const gone = (await committed()).filter((file) => !files.has(file)).map((file) => `${file} is no longer generated`);
  const changed: string[] = [];
  for (const [file, text] of files)
    if ((await readFile(join(folder, file), 'utf8').catch(() => '')) !== text) changed.push(`${file} is not current`);
  return [...gone, ...changed];
};

const write = async (files: Map<string, string>): Promise<void> => {
  for (const file of await committed()) if (!files.has(file)) await rm(join(folder, file));
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
};

const files = await generated();
const isCheck = process.argv.includes('--check');
if (!isCheck) await write(files);
const found = [...(isCheck ? await differences(files) : []), ...(await faultsOf(files.get('asyncapi.json') ?? ''))];
for (const sentence of found) console.error(`${folder}: ${sentence}`);
if (found.length > 0) {
  console.error('Run npm run contracts:write and commit what it changes.');
  process.exitCode = 1;
}
