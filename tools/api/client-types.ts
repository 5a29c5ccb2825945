import openapiTS, { astToString } from 'openapi-typescript';
import { apis } from './services.js';

const unionOf = (texts: string[]): string => texts.map((text) => `\n    | '${text}'`).join('');

const servicePaths = (): string =>
  apis()
    .map(({ name, description }) => `  ${name}:${unionOf(Object.keys(description.paths))};`)
    .join('\n');

/** `libs/client/api.d.ts`: everything that can be asked of every service, and what is answered, as types. */
export const clientTypes = async (api: object): Promise<string> => {
  const types = astToString(
    await openapiTS(structuredClone(api) as never, { emptyObjectsUnknown: true, silent: true }),
  );
  return `// Made from the routes of all services: npm run contracts:write\n\n${types}
/** Which addresses there are at which service. */
export interface ServicePaths {
${servicePaths()}
}
`;
};
