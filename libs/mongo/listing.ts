import { BSON, type Document } from 'mongodb';
import { Refusal, type Page } from '#domain';
import type { Mongo } from './mongo.js';

/** A list that people work from: documents of one collection, and beside each what others say of it. */
export type Listing = {
  collection: string;
  /** Conditions that an index answers: they say how many documents a page can cost. */
  where: Document[];
  /** By name: a document of another collection, and the field of ours that holds its id. */
  beside: Record<string, { collection: string; by: string }>;
  /** Fields of ours or of those beside; the first that is there counts, without regard to capitals. */
  order: { by: string[]; descending: boolean };
  /** Text that one of the fields has to contain, without regard to capitals. */
  search?: { text: string; in: string[] };
};

type Listed = Document & { _id: string; place: unknown };
type Cursor = { place: unknown; id: string };

/**
 * One page. In an order of its own fields an index leads to it; in one of fields beside, all that `where` leaves is
 * sorted, so `where` has to be narrow: one cohort, one school. Refuses `page.cursor-unknown`.
 */
export const listed = async (
  mongo: Mongo,
  listing: Listing,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Page<Document>> => {
  const after = cursor === undefined ? undefined : decoded(cursor);
  const found = await mongo
    .collection<Listed>(listing.collection)
    .aggregate<Listed>([...stagesOf(listing, after, limit + 1), { $unset: 'recent' }])
    .toArray();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(found.length > limit && last && { next: encoded({ place: last.place, id: last._id }) }) };
};

const stagesOf = (listing: Listing, after: Cursor | undefined, limit: number): Document[] => {
  const { where, beside, order, search } = listing;
  const [own = ''] = order.by;
  const narrowed = { $match: { $and: where } };
  const joined = Object.entries(beside).flatMap(([name, { collection, by }]) => [
    { $lookup: { from: collection, localField: by, foreignField: '_id', as: name } },
    { $set: { [name]: { $first: `$${name}` } } },
  ]);
  const isBeside = (field: string): boolean => (field.split('.')[0] ?? '') in beside;
  if (!search && !order.by.some(isBeside))
    return [narrowed, ...cutOf(own, order.descending, after, limit), ...joined, { $set: { place: `$${own}` } }];
  const place = order.by.reduceRight<unknown>((rest, field) => ({ $ifNull: [`$${field}`, rest] }), '');
  const found = search ? [{ $match: { $or: search.in.map((field) => ({ [field]: containing(search.text) })) } }] : [];
  return [
    narrowed,
    ...joined,
    ...found,
    { $set: { place: { $toLower: place } } },
    ...cutOf('place', order.descending, after, limit),
  ];
};

const containing = (text: string): Document => ({ $regex: RegExp.escape(text), $options: 'i' });

const cutOf = (field: string, descending: boolean, after: Cursor | undefined, limit: number): Document[] => {
  const direction = descending ? -1 : 1;
  const beyond = descending ? '$lt' : '$gt';
  const further = after && {
    $or: [{ [field]: { [beyond]: after.place } }, { [field]: { $eq: after.place }, _id: { [beyond]: after.id } }],
  };
  return [
    ...(further ? [{ $match: further }] : []),
    { $sort: { [field]: direction, _id: direction } },
    { $limit: limit },
  ];
};

/** Dates stay dates. */
const encoded = (cursor: Cursor): string => Buffer.from(BSON.EJSON.stringify(cursor)).toString('base64url');

const decoded = (text: string): Cursor => {
  try {
    const cursor = BSON.EJSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor;
    if (typeof cursor.id === 'string' && isPlain(cursor.place)) return cursor;
  } catch {
    // answered below
  }
  throw new Refusal('invalid', 'page.cursor-unknown', 'The cursor is not one that this list gave');
};

const isPlain = (place: unknown): boolean => ['string', 'number'].includes(typeof place) || place instanceof Date;
