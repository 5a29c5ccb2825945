import type { Collection, Document, Filter, Sort } from 'mongodb';
import type { Page, PageRequest } from '#domain';
import { cursorAt, cutAt, placeAt } from './cursor.js';

type Cursor = { id: string; changedAt?: string };

const isOne = ({ id, changedAt }: Cursor): boolean =>
  typeof id === 'string' && (changedAt === undefined || !Number.isNaN(Date.parse(changedAt)));

const after = ({ id, changedAt }: Cursor): Document => {
  if (changedAt === undefined) return { _id: { $gt: id } };
  const at = new Date(changedAt);
  // The first condition says nothing new, but an index begins at it.
  return { changedAt: { $gte: at }, $or: [{ changedAt: { $gt: at } }, { changedAt: at, _id: { $gt: id } }] };
};

/** One page of documents in a stable order: by id, or by last change when only changed ones are asked for. */
export const pageOf = async <Shape extends Document, Item>(
  documents: Collection<Shape>,
  filter: Document,
  { limit, cursor, updatedSince }: PageRequest,
  itemOf: (document: Shape) => Item,
): Promise<Page<Item>> => {
  const byChange = updatedSince !== undefined;
  const conditions = [
    filter,
    ...(byChange ? [{ changedAt: { $gte: new Date(updatedSince) } }] : []),
    ...(cursor === undefined ? [] : [after(placeAt(cursor, isOne))]),
  ];
  const sort: Sort = byChange ? { changedAt: 1, _id: 1 } : { _id: 1 };
  const found = (await documents
    .find({ $and: conditions } as Filter<Shape>, { projection: { recent: 0 }, sort, limit: limit + 1 })
    .toArray()) as unknown as (Shape & { _id: string; changedAt?: Date })[];
  const { items, ...next } = cutAt(found, limit, ({ _id: id, changedAt }) =>
    cursorAt({ id, ...(byChange && changedAt && { changedAt: changedAt.toISOString() }) }),
  );
  return { items: items.map((document) => itemOf(document)), ...next };
};
