/** Writes `docs/events`, `docs/states`, what is refused and to whom, the names of all routes, the types of the client and the schema of programme files from the sources; with `--check` it only says whether the committed copies are current. */
import { Parser } from '@asyncapi/parser';
import { readFile } from 'node:fs/promises';
import { accessMatrix, accessPage, routesIn } from './api/access-page.js';
import { clientTypes } from './api/client-types.js';
import { wholeApi } from './api/whole-api.js';
import { asJson, eventPages } from './contracts/pages.js';
import { programmeFileSchema } from './contracts/programme-file-schema.js';
import { GeneratedFolder, renew } from './generated-folder.js';
import { refusalsPage } from './refusals/page.js';
import { statePages } from './states/pages.js';

/** What the AsyncAPI parser finds wrong; its hints (that a newer version exists) are not faults. */
const faultsOf = async (document: string): Promise<string[]> => {
  const { diagnostics } = await new Parser().parse(document);
  const serious = new Set<number>([0, 1]); // errors and warnings
  const faults = diagnostics.filter(({ severity }) => serious.has(severity));
  return faults.map(({ message, path }) => `asyncapi.json ${path.join('.')}: ${message}`);
};

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const events = await eventPages(version);
const routesFile = 'routes.json';
const schemaFile = 'programme-file.schema.json';
const access = accessMatrix();
const pages = new Map([
  ['refusals.md', await refusalsPage()],
  ['access.md', accessPage(access)],
  ['access.json', asJson(access)],
]);
const folders = [
  new GeneratedFolder('docs/events', '{README.md,asyncapi.json,schemas/*}', events),
  new GeneratedFolder('docs/states', '*.md', await statePages()),
  new GeneratedFolder('docs', '{refusals,access}.{md,json}', pages),
  new GeneratedFolder('libs/client', 'api.d.ts', new Map([['api.d.ts', await clientTypes(wholeApi(version))]])),
  new GeneratedFolder('data', routesFile, new Map([[routesFile, asJson(routesIn(access))]])),
  new GeneratedFolder('data', schemaFile, new Map([[schemaFile, await programmeFileSchema()]])),
];
await renew(folders, await faultsOf(events.get('asyncapi.json') ?? ''));
