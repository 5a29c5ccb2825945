import { allEvents, declarationOf, schemaOf } from '#contracts';
import { asyncApi } from './asyncapi.js';
import { readDescriptions, type Schema } from './descriptions.js';
import { referencePage } from './reference-page.js';

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `docs/events`: every declared event, by file. */
export const eventPages = async (version: string): Promise<Map<string, string>> => {
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
