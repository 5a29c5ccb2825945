import type { Mongo } from '#mongo';
import { allStates } from '../../tools/states/tables.js';

/** The id in every example, of one record in each collection, and of all that this record concerns. */
export const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';
const concerned = { partnerships: [someId], strands: ['future-heads'], organisations: [someId], people: [someId] };
const tables = await allStates(process.cwd(), 'ts');

/** One record of each aggregate of a service, in the first state that it can be in. */
export const seed = async (mongo: Mongo, service: string): Promise<void> => {
  const common = { _id: someId as never, version: 1, fence: 0, details: {}, scope: concerned, trimmed: false };
  for (const [collection, { name: aggregate, initial }] of mongo.aggregates) {
    const table = tables.find((one) => one.service === service && one.states.aggregate === aggregate);
    const [, state = initial] = Object.entries(table?.states.examples ?? {}).find(([of]) => of !== 'none') ?? [];
    const record = { ...common, state: withIds(state as object), changedAt: new Date(), recent: [] };
    await mongo.collection(collection).insertOne(record);
  }
};

/** Examples call others by names; a list can be asked for ids only. */
const withIds = (state: object): object =>
  Object.fromEntries(
    Object.entries(state).map(([field, value]) => [
      field,
      field.endsWith('Id') && typeof value === 'string' ? someId : (value as unknown),
    ]),
  );
