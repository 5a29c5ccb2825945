import { allEvents, decode, declarationOf, exampleOf, schemaOf } from './index.js';

describe('the example of an event', () => {
  it.each(allEvents().map((event) => [declarationOf(event).type, event] as const))('%s is one', (type, event) => {
    const schema = schemaOf(event) as { $defs?: Record<string, object> };
    const example = exampleOf(schema, (ref) => schema.$defs?.[ref.split('/').at(-1) ?? '']);
    expect(() => decode(type, Buffer.from(JSON.stringify(example)))).not.toThrow();
  });
});
