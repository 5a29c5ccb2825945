import { randomUUID } from 'node:crypto';
import { Mongo } from '#mongo';
import { System, type Running } from '#testing';
import { example } from './seeded.js';
import { everyRole, services } from './services.js';

type Parameter = { name?: string; in?: string; required?: boolean; schema?: { enum?: string[] } };
type Description = { paths: Record<string, { get?: { parameters?: Parameter[]; security?: unknown[] } }> };
type Profiled = { ns: string; ts: Date; planSummary?: string; docsExamined?: number; hasSortStage?: boolean };

const many = 300;
const limit = 5;

/** The books of the backbone have lists of their own, and a file is all of a list. */
const others = /^\/(ops|audit|topics)\b|\/file$/;
const notFilters = new Set(['limit', 'cursor', 'sort', 'updatedSince', 'all']);

/** What is sorted by names that stand beside it, among the few of one cohort or school. */
const sortedByNames = /^\/lists\/(roster|school-view)\b/;
/** What a day decides is looked up by that day, and then sorted. */
const byDays = /[?&](presence|from|until|checkInDueBy)=/;
/** Partnerships are few; whether a post is confirmed follows from several days of it. */
const looksThroughAll = /[?&](checkInDueBy|confirmation)=/;

/** What nobody has, in the forms that filters ask for. */
const foreign = [randomUUID(), 'nowhere', '999999', '2001-01-01', '999', 'other:999', 'nobody@example.org', '9999999'];

describe.each(services)('a page of any list of %s', (name, module, env) => {
  let system: System;
  let service: Running;
  let as: string;

  beforeAll(async () => {
    system = await System.create();
    service = await system.start(module, env);
    as = await everyRole(system, name, service);
    for (const [collection] of mongo().aggregates) {
      const copies = Array.from({ length: many }, () => ({ ...example(mongo(), name, collection), _id: randomUUID() }));
      await mongo()
        .collection(collection)
        .insertMany(copies as never);
    }
  });
  afterAll(() => system.stop());

  const mongo = () => service.app.get(Mongo, { strict: false });
  const answers = async (address: string): Promise<boolean> => (await service.get(address, { as })).status === 200;

  /** Each filter with each word that it knows, or with something that nobody has. */
  const askedOf = async (path: string, parameters: Parameter[]): Promise<string[]> => {
    const needed = parameters.flatMap((one) => (one.required ? [`&${one.name}=${foreign[0]}`] : [])).join('');
    const asked = [`${path}?limit=${limit}${needed}`];
    for (const { name: filter = '', required, schema } of parameters) {
      if (required || notFilters.has(filter)) continue;
      for (const value of schema?.enum ?? foreign) {
        const address = `${path}?limit=${limit}${needed}&${filter}=${value}`;
        if (!(await answers(address))) continue;
        asked.push(address);
        if (!schema?.enum) break;
      }
    }
    return asked;
  };

  /** What the database did for one page. */
  const doneFor = async (address: string): Promise<Profiled[]> => {
    const { db, aggregates } = mongo();
    const begun = new Date();
    await answers(address);
    const ours = [...aggregates.keys()].map((collection) => `${db.databaseName}.${collection}`);
    return db
      .collection<Profiled>('system.profile')
      .find({ ns: { $in: ours }, ts: { $gte: begun } })
      .toArray();
  };

  it('reads no more than a page, and what an index leads to', async () => {
    const dear: string[] = [];
    let looked = 0;
    const { paths } = (await service.get<Description>('/openapi.json')).body;
    await mongo().db.command({ profile: 2 });
    for (const [path, { get }] of Object.entries(paths)) {
      const parameters = (get?.parameters ?? []).filter((one) => one.in === 'query');
      const isList = parameters.some(({ name: one }) => one === 'cursor') && !path.includes('{') && !others.test(path);
      for (const address of isList ? await askedOf(path, parameters) : [])
        for (const { ns, planSummary = '', docsExamined = 0, hasSortStage = false } of await doneFor(address)) {
          const isMore =
            planSummary.includes('COLLSCAN') || (docsExamined > 4 * limit && !looksThroughAll.test(address));
          looked += 1;
          if (isMore || (hasSortStage && !sortedByNames.test(path) && !byDays.test(address)))
            dear.push(`${address}: ${ns} ${planSummary} ${docsExamined}${hasSortStage ? ', sorted' : ''}`);
        }
    }
    await mongo().db.command({ profile: 0 });
    expect(dear).toEqual([]);
    if (name !== 'evaluation') expect(looked).toBeGreaterThan(5);
  }, 300_000);
});
