/** Writes `dist/package`: what a system that follows ours installs – schemas, descriptions, types, a client, an example of every event and a whole life. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { allEvents, declarationOf, exampleOf, schemaOf } from '#contracts';
import { wholeApi } from './api/whole-api.js';
import { asJson, eventPages } from './contracts/pages.js';

const folder = 'dist/package';
const { version, license, dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
  version: string;
  license: string;
  dependencies: Record<string, string>;
};

const examples = Object.fromEntries(
  allEvents().map((event) => {
    const schema = schemaOf(event) as { $defs?: Record<string, object> };
    return [declarationOf(event).type, exampleOf(schema, (ref) => schema.$defs?.[ref.split('/').at(-1) ?? ''])];
  }),
);
const api = wholeApi(version);
const { valid, errors } = await new Validator().validate(structuredClone(api) as never);
if (!valid) throw new Error(`The description of all services is not valid OpenAPI: ${JSON.stringify(errors)}`);

/** The types of a source of the client, as its users see them. */
const declaredIn = async (file: string): Promise<string> => {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(await readFile(join('libs/client', file), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.NodeNext },
  });
  if (diagnostics.length > 0) throw new Error(`${file}: ${JSON.stringify(diagnostics.map((one) => one.messageText))}`);
  return outputText;
};

const manifest = {
  name: '@strandline/contracts',
  version,
  description:
    'The public events and the API of Strandline: JSON Schemas, AsyncAPI, OpenAPI, types, examples and a whole life',
  license,
  type: 'module',
  exports: {
    './*': './*',
    './api': { types: './api.d.ts' },
    './client': { types: './client.d.ts', default: './client.js' },
  },
  files: ['schemas', '*.json', '*.d.ts', 'client.js', 'README.md', 'LICENSE'],
  dependencies: { 'openapi-fetch': dependencies['openapi-fetch'] },
};
const files = new Map([
  ...(await eventPages(version)),
  ['openapi.json', asJson(api)],
  ['examples.json', asJson(examples)],
  ['client.d.ts', await declaredIn('index.ts')],
  ['asked.d.ts', await declaredIn('asked.ts')],
  ['package.json', asJson(manifest)],
]);
await rm(folder, { recursive: true, force: true });
await mkdir(join(folder, 'schemas'), { recursive: true });
for (const [file, text] of files) await writeFile(join(folder, file), text);
await cp('LICENSE', join(folder, 'LICENSE'));
await cp('libs/client/api.d.ts', join(folder, 'api.d.ts'));
await cp('dist/libs/client/index.js', join(folder, 'client.js'));
await cp('libs/contracts/whole-life.json', join(folder, 'whole-life.json'));
console.log(`${folder}: ${files.size} files; npm pack ./${folder} makes the package`);
