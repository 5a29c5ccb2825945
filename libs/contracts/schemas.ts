// @ts-expect-error -- class-transformer keeps the storage of @Type to itself; class-validator-jsonschema needs it
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { EventClass } from '#domain';
import { declarationOf } from './declare.js';

type JsonSchema = Record<string, unknown>;

const options = (refPointerPrefix: string): Parameters<typeof targetConstructorToSchema>[1] => ({
  classValidatorMetadataStorage: getMetadataStorage(),
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix,
  additionalConverters: {
    isInt: { type: 'integer' },
    isIso8601: { type: 'string' }, // its own converter allows both dates and instants; our shapes say which
  },
});

/** JSON Schemas (2020-12) of every decorated class known by now, by class name; references go under `refPrefix`. */
export const schemasOfClasses = (refPrefix: string): Record<string, JsonSchema> =>
  validationMetadatasToSchemas(options(refPrefix)) as Record<string, JsonSchema>;

/** The JSON Schema of one decorated class, inherited properties included; references go under `refPrefix`. */
export const schemaOfClass = (aClass: new () => object, refPrefix: string): JsonSchema =>
  targetConstructorToSchema(aClass, options(refPrefix)) as JsonSchema;

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const ref = /^#\/\$defs\/(.+)$/;

const referencesOf = (
  schema: JsonSchema | undefined,
  all: Record<string, JsonSchema>,
  found: Set<string>,
): Set<string> => {
  JSON.stringify(schema ?? {}, (key, value: unknown) => {
    const target = key === '$ref' ? ref.exec(String(value))?.[1] : undefined;
    if (target !== undefined && !found.has(target)) {
      found.add(target);
      referencesOf(all[target], all, found);
    }
    return value;
  });
  return found;
};

/** The JSON Schema of a class, complete in itself: what it refers to stands in `$defs`. */
export const wholeSchemaOf = (aClass: new () => object, more: JsonSchema = {}): JsonSchema => {
  const own = schemaOfClass(aClass, '#/$defs/');
  const all = schemasOfClasses('#/$defs/');
  const needed = [...referencesOf(own, all, new Set())].toSorted();
  const defs = Object.fromEntries(needed.map((name) => [name, all[name]]));
  return { $schema: dialect, title: aClass.name, ...more, ...own, ...(needed.length > 0 ? { $defs: defs } : {}) };
};

/** The JSON Schema of one event. Unknown fields are allowed: a consumer tolerates them. */
export const schemaOf = (eventClass: EventClass): JsonSchema => {
  const { supportedUntil } = declarationOf(eventClass);
  return wholeSchemaOf(
    eventClass,
    supportedUntil === undefined ? {} : { deprecated: true, 'x-supported-until': supportedUntil },
  );
};
