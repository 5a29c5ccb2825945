type Schema = Record<string, unknown>;
type Resolve = (ref: string) => object | undefined;

const byFormat: Record<string, string> = {
  uuid: '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10',
  date: '2024-09-02',
  'date-time': '2024-09-02T09:00:00Z',
  email: 'mary.smith@elm.example',
  uri: 'https://elm.example/',
};

/** Texts of this field for everything that a pattern may ask for; the first that fits is the example. */
const texts = [
  'A line of text',
  'future-heads',
  '104420',
  '341',
  '1234567',
  '2024-09-14T15:45',
  '15:45',
  '/enrolments/deferrals',
  'https://elm.example/guide',
  'text',
  'a',
];

const textFor = ({ format, pattern, minLength = 0, maxLength = Infinity }: Schema): string => {
  const known = byFormat[String(format)];
  if (known !== undefined) return known;
  const asked = new RegExp(typeof pattern === 'string' ? pattern : '', 'u');
  const fits = (text: string): boolean =>
    asked.test(text) && Number(minLength) <= text.length && text.length <= Number(maxLength);
  return texts.find(fits) ?? 'x'.repeat(Number(minLength));
};

const numberFor = ({ minimum, exclusiveMinimum, maximum = 1 }: Schema): number => {
  if (typeof minimum === 'number') return minimum;
  return typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : Math.min(1, Number(maximum));
};

const ofType = (schema: Schema, resolve: Resolve): unknown => {
  switch ([schema['type']].flat()[0]) {
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
      return Object.fromEntries(
        Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([name, property]) => [
          name,
          exampleOf(property, resolve),
        ]),
      );
  }
};

/** A value that fits a JSON Schema: what it gives as an example or allows, first; with every field it has. */
export const exampleOf = (schema: object, resolve: Resolve): unknown => {
  const { $ref, examples, enum: choices, const: only, allOf, anyOf, oneOf, ...rest } = schema as Schema;
  if (typeof $ref === 'string') return exampleOf(resolve($ref) ?? {}, resolve);
  const [given] = [examples, choices, only === undefined ? [] : [only]].flatMap((some) => (some as unknown[]) ?? []);
  if (given !== undefined) return given;
  const [part] = [allOf, anyOf, oneOf].flatMap((some) => (some as object[] | undefined) ?? []);
  return part === undefined ? ofType(rest, resolve) : exampleOf({ ...rest, ...part }, resolve);
};
