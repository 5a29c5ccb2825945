/** Writes `dist/package`: what a system that follows ours installs – schemas, descriptions, types, an example of every event and a whole life. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allEvents, declarationOf, exampleOf, schemaOf } from '#contracts';
import { wholeApi } from './api/whole-api.js';
import { asJson, eventPages } from './contracts/pages.js';

const folder = 'dist/package';
const { version, license } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string; license: string };

const examples = Object.fromEntries(
  allEvents().map((event) => {
    const schema = schemaOf(event) as { $defs?: Record<string, object> };
    return [declarationOf(event).type, exampleOf(schema, (ref) => schema.$defs?.[ref.split('/').at(-1) ?? ''])];
  }),
);
const api = wholeApi(version);
const { valid, errors } = await new Validator().validate(structuredClone(api) as never);
if (!valid) throw new Error(`The description of all services is not valid OpenAPI: ${JSON.stringify(errors)}`);

const manifest = {
  name: '@strandline/contracts',
  version,
  description:
    'The public events and the API of Strandline: JSON Schemas, AsyncAPI, OpenAPI, types, examples and a whole life',
  license,
  type: 'module',
  exports: { './*': './*', './api': { types: './api.d.ts' } },
  files: ['schemas', '*.json', 'api.d.ts', 'README.md', 'LICENSE'],
};
const files = new Map([
  ...(await eventPages(version)),
  ['openapi.json', asJson(api)],
  ['examples.json', asJson(examples)],
  ['package.json', asJson(manifest)],
]);
await rm(folder, { recursive: true, force: true });
await mkdir(join(folder, 'schemas'), { recursive: true });
for (const [file, text] of files) await writeFile(join(folder, file), text);
await cp('LICENSE', join(folder, 'LICENSE'));
await cp('libs/client/api.d.ts', join(folder, 'api.d.ts'));
await cp('libs/contracts/whole-life.json', join(folder, 'whole-life.json'));
console.log(`${folder}: ${files.size} files; npm pack ./${folder} makes the package`);
