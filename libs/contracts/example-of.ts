type Schema = Record<string, unknown>;

const byFormat: Record<string, string> = {
  uuid: '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10',
  date: '2024-09-02',
  'date-time': '2024-09-02T09:00:00Z',
  email: 'mary.smith@elm.example',
  uri: 'https://elm.example/',
};

const numberFor = ({ minimum, exclusiveMinimum, maximum }: Schema): number => {
  if (typeof minimum === 'number') return minimum;
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1;
  return typeof maximum === 'number' ? Math.min(1, maximum) : 1;
};

const textFor = ({ format, minLength = 0, maxLength = 200 }: Schema): string =>
  byFormat[String(format)] ?? 'words'.padEnd(Number(minLength), '.').slice(0, Number(maxLength));

const objectFor = ({ properties = {}, required = [] }: Schema, resolve: Resolve): Schema =>
  Object.fromEntries(
    Object.entries(properties as Record<string, Schema>)
      .filter(([name]) => (required as string[]).includes(name))
      .map(([name, property]) => [name, exampleOf(property, resolve)]),
  );

export type Resolve = (ref: string) => object | undefined;

/** A value that fits a JSON Schema: its own example where it has one, else the least that is required. */
export const exampleOf = (schema: object, resolve: Resolve): unknown => {
  const { $ref, examples, example, enum: choices, const: only, allOf, anyOf, oneOf, type } = schema as Schema;
  if (typeof $ref === 'string') return exampleOf(resolve($ref) ?? {}, resolve);
  if (example !== undefined) return example;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return choices[0];
  const parts = [allOf, anyOf, oneOf].find((some) => Array.isArray(some) && some.length > 0) as object[] | undefined;
  if (parts?.[0] !== undefined)
    return exampleOf({ ...(schema as Schema), allOf: [], anyOf: [], oneOf: [], ...parts[0] }, resolve);
  return ofType(String(Array.isArray(type) ? type[0] : type), schema as Schema, resolve);
};

const ofType = (type: string, schema: Schema, resolve: Resolve): unknown => {
  switch (type) {
    case 'array': {
      const count = Math.max(1, Number(schema['minItems'] ?? 1));
      return Array.from({ length: count }, () => exampleOf((schema['items'] as object | undefined) ?? {}, resolve));
    }
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return true;
    case 'string':
      return textFor(schema);
    default:
      return objectFor(schema, resolve);
  }
};
