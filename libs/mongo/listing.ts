import type { Document } from 'mongodb';
import type { Page } from '#domain';
import { cursorAt, cutAt, placeAt } from './cursor.js';
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
  const after = cursor === undefined ? undefined : placeAt(cursor, isOne);
  const found = await mongo
    .collection<Listed>(listing.collection)
    .aggregate<Listed>([...stagesOf(listing, after, limit + 1), { $unset: 'recent' }])
    .toArray();
  return cutAt(found, limit, ({ place, _id: id }) => cursorAt({ place, id }));
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

/** Not RegExp.escape: what that makes of some spaces the database does not understand. */
const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

const containing = (text: string): Document => ({ $regex: escaped(text), $options: 'i' });

const cutOf = (field: string, descending: boolean, after: Cursor | undefined, limit: number): Document[] => {
  const direction = descending ? -1 : 1;
  const beyond = descending ? '$lt' : '$gt';
  // The first condition says nothing new, but an index begins at it.
  const further = after && {
    [field]: { [`${beyond}e`]: after.place },
    $or: [{ [field]: { [beyond]: after.place } }, { [field]: { $eq: after.place }, _id: { [beyond]: after.id } }],
  };
  return [
    ...(further ? [{ $match: further }] : []),
    { $sort: { [field]: direction, _id: direction } },
    { $limit: limit },
  ];
};

const isOne = ({ place, id }: Cursor): boolean =>
  typeof id === 'string' && (['string', 'number'].includes(typeof place) || place instanceof Date);
