import type { Collection, Document, Filter, Sort } from 'mongodb';
import { Refusal, type Page, type PageRequest } from '#domain';

type Cursor = { id: string; changedAt?: string };

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const decode = (text: string): Cursor => {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor;
    if (
      typeof cursor.id === 'string' &&
      (cursor.changedAt === undefined || !Number.isNaN(Date.parse(cursor.changedAt)))
    )
      return cursor;
  } catch {
    // answered below
  }
  throw new Refusal('invalid', 'page.cursor-unknown', 'The cursor is not one that this list gave');
};

const after = ({ id, changedAt }: Cursor): Document => {
  if (changedAt === undefined) return { _id: { $gt: id } };
  const at = new Date(changedAt);
  return { $or: [{ changedAt: { $gt: at } }, { changedAt: at, _id: { $gt: id } }] };
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
    ...(cursor === undefined ? [] : [after(decode(cursor))]),
  ];
  const sort: Sort = byChange ? { changedAt: 1, _id: 1 } : { _id: 1 };
  const found = (await documents
    .find({ $and: conditions } as Filter<Shape>, { projection: { recent: 0 }, sort, limit: limit + 1 })
    .toArray()) as unknown as (Shape & { _id: string; changedAt?: Date })[];
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next =
    found.length > limit && last
      ? encode({
          id: last._id,
          ...(byChange && last.changedAt ? { changedAt: last.changedAt.toISOString() } : {}),
        })
      : undefined;
  return { items: items.map((document) => itemOf(document)), ...(next === undefined ? {} : { next }) };
};
