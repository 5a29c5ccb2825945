// @ts-expect-error -- class-transformer keeps the storage of @Type to itself; class-validator-jsonschema needs it
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { EventClass } from '#domain';

type JsonSchema = Record<string, unknown>;

/** JSON Schemas (2020-12) of every decorated class known by now, by class name; references go under `refPrefix`. */
export const schemasOfClasses = (refPrefix: string): Record<string, JsonSchema> =>
  validationMetadatasToSchemas({
    classValidatorMetadataStorage: getMetadataStorage(),
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: refPrefix,
    additionalConverters: {
      isInt: { type: 'integer' },
      isIso8601: { type: 'string' }, // its own converter allows both dates and instants; our shapes say which
    },
  }) as Record<string, JsonSchema>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const ref = /^#\/\$defs\/(.+)$/;

const reachable = (name: string, all: Record<string, JsonSchema>, found: Set<string>): Set<string> => {
  JSON.stringify(all[name], (key, value: unknown) => {
    const target = key === '$ref' ? ref.exec(String(value))?.[1] : undefined;
    if (target !== undefined && !found.has(target)) {
      found.add(target);
      reachable(target, all, found);
    }
    return value;
  });
  return found;
};

/** The JSON Schema of one class, complete in itself. Unknown fields are allowed: a consumer tolerates them. */
export const schemaOf = (eventClass: EventClass): JsonSchema => {
  const all = schemasOfClasses('#/$defs/');
  const own = all[eventClass.name];
  if (!own) throw new Error(`${eventClass.name} has no validated properties`);
  const needed = [...reachable(eventClass.name, all, new Set())].sort();
  const defs = Object.fromEntries(needed.map((name) => [name, all[name]]));
  return { $schema: dialect, title: eventClass.name, ...own, ...(needed.length > 0 ? { $defs: defs } : {}) };
};
