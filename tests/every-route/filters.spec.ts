import { Mongo } from '#mongo';
import { System, type Running } from '#testing';
import { seed, someId } from './seeded.js';
import { everyRole, services } from './services.js';

type Schema = { type?: string; enum?: string[]; format?: string; pattern?: string };
type Parameter = { $ref?: string; name?: string; in?: string; required?: boolean; schema?: Schema };
type Operation = { parameters?: Parameter[] };
type Description = {
  paths: Record<string, { get?: Operation }>;
  components: { parameters: Record<string, Parameter> };
};
type Filter = { name: string; schema: Schema; needed: boolean };
type List = { path: string; filters: Filter[] };
type Item = Record<string, unknown> & { state?: Record<string, unknown> };

/** How a page is cut and in what order it comes; and what shows more, not less. */
const noFilters = new Set(['limit', 'cursor', 'sort', 'all', 'job']);
/** The books of the backbone hold nothing of the records here, and a file is no list one can look into. */
const others = /^\/(ops|audit|topics)\b|\/file$/;
/** What one record of each kind does not come to: specs of their own ask these. */
const moreThanOneRecord =
  /^\/(organisations\/search|retention\/due|applications\/ranking|lists\/waiting-list|uploads\/.+\/rows)$/;

const listsOf = ({ paths, components }: Description): List[] =>
  Object.entries(paths).flatMap(([path, { get }]) => {
    const all = (get?.parameters ?? []).map(({ $ref, ...one }) =>
      $ref === undefined ? one : (components.parameters[$ref.split('/').at(-1) ?? ''] ?? one),
    );
    const asked = all.filter((one) => one.in === 'query');
    if (!asked.some(({ name }) => name === 'limit') || others.test(path)) return [];
    const filters = asked.flatMap(({ name = '', schema = {}, required = false }) =>
      noFilters.has(name) ? [] : [{ name, schema, needed: required }],
    );
    return [{ path: path.replaceAll(/\{\w+\}/g, someId), filters }];
  });

const instant = { updatedSince: '2999-01-01T00:00:00Z' } as Record<string, string>;
const nowhere = ['no-such-code', 'nowhere:nothing', '999', '999999', '9999999', '1999-00', 'nothing'];

/** What the record that is shown is not; of days and of what is only derived all that there is: one of them leaves it out. */
const othersThan = (shown: unknown, { name, schema }: Filter): string[] => {
  if (instant[name]) return [instant[name]];
  if (schema.enum) return schema.enum.filter((word) => word !== shown).slice(0, shown === undefined ? Infinity : 1);
  if (schema.format === 'uuid') return [someId.replace('0b', '1b')];
  if (schema.format === 'date') return ['1900-01-01', '2999-12-31'];
  if (schema.format === 'email') return ['nobody@example.org'];
  return nowhere.filter((text) => new RegExp(schema.pattern ?? '').test(text)).slice(0, 1);
};

/** Whether one can ask for what the record says. */
const canBeAsked = (said: unknown, { schema }: Filter): said is string =>
  schema.enum?.includes(String(said)) ?? (schema.format === 'uuid' && said === someId);

describe.each(services)('the lists of %s', (name, module, env) => {
  let system: System;
  let service: Running;
  let as: string;
  beforeAll(async () => {
    system = await System.create();
    service = await system.start(module, env);
    as = await everyRole(system, name, service);
    await seed(service.app.get(Mongo, { strict: false }), name);
  });
  afterAll(() => system.stop());

  const itemsOf = async (path: string, query: Record<string, string>): Promise<Item[] | undefined> => {
    const { body } = await service.get<{ items?: Item[] }>(`${path}?${new URLSearchParams(query).toString()}`, { as });
    return body.items?.filter((item) => JSON.stringify(item).includes(someId));
  };

  it('leave out what a filter does not name, and keep what it names', async () => {
    const faults: object[] = [];
    for (const { path, filters } of listsOf((await service.get<Description>('/openapi.json')).body)) {
      const needed = Object.fromEntries(filters.flatMap((one) => (one.needed ? [[one.name, someId]] : [])));
      const [shown] = (await itemsOf(path, needed)) ?? [];
      if (!shown && !moreThanOneRecord.test(path)) faults.push({ path, shows: 'nothing' });
      for (const filter of shown ? filters : []) {
        const said = shown?.state?.[filter.name] ?? shown?.[filter.name];
        const isShownFor = async (value: string): Promise<boolean> =>
          ((await itemsOf(path, { ...needed, [filter.name]: value })) ?? [{}]).length > 0;
        const none = othersThan(said, filter);
        const shownFor = await Promise.all(none.map(isShownFor));
        if (!shownFor.includes(false)) faults.push({ path, filter: filter.name, shownFor: none });
        if (canBeAsked(said, filter) && !(await isShownFor(said)))
          faults.push({ path, filter: filter.name, notShownFor: said });
      }
    }
    expect(faults).toEqual([]);
  });
});
