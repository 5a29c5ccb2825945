/** Writes what each route answers, from the types of the sources; `tools/generate-contracts.ts` describes the routes with it. */
import { answersOfRoutes } from './api/answers.js';
import { GeneratedFolder, renew } from './generated-folder.js';

const inLines = (schemas: object): string =>
  Object.entries(schemas)
    .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
    .join(',\n');

const { routes, named } = await answersOfRoutes(process.cwd());
const text = `{\n  "routes": {\n${inLines(routes)}\n  },\n  "named": {\n${inLines(named)}\n  }\n}\n`;
await renew([new GeneratedFolder('data', 'answers.json', new Map([['answers.json', text]]))]);
