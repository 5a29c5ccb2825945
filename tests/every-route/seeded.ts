import type { Mongo } from '#mongo';
import { allStates } from '../../tools/states/tables.js';

/** The id in every example, of one record in each collection, and of all that this record concerns. */
export const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';
const concerned = { partnerships: [someId], strands: ['future-heads'], organisations: [someId], people: [someId] };
const tables = await allStates(process.cwd(), 'ts');

/** A record of an aggregate, in the first state that it can be in. */
export const example = (mongo: Mongo, service: string, collection: string) => {
  const { name, initial } = mongo.aggregates.get(collection) ?? { name: '', initial: {} };
  const table = tables.find((one) => one.service === service && one.states.aggregate === name);
  const [, state = initial] = Object.entries(table?.states.examples ?? {}).find(([of]) => of !== 'none') ?? [];
  const common = { _id: someId as never, version: 1, fence: 0, details: {}, scope: concerned, trimmed: false };
  return { ...common, state: withIds(state as object), changedAt: new Date(), recent: [] };
};

/** One record of each aggregate of a service. */
export const seed = async (mongo: Mongo, service: string): Promise<void> => {
  for (const collection of mongo.aggregates.keys())
    await mongo.collection(collection).insertOne(example(mongo, service, collection));
};

/** Examples call others by names; a list can be asked for ids only. */
const withIds = (state: object): object =>
  Object.fromEntries(
    Object.entries(state).map(([field, value]) => [
      field,
      field.endsWith('Id') && typeof value === 'string' ? someId : (value as unknown),
    ]),
  );
