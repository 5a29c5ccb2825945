import { BSON } from 'mongodb';
import { Refusal, type Page } from '#domain';

export const unknownCursor = (): Refusal =>
  new Refusal('invalid', 'page.cursor-unknown', 'The cursor is not one that this list gave');

/** Where a page ends, as a text that a client hands back; dates stay dates. */
export const cursorAt = (place: object): string => Buffer.from(BSON.EJSON.stringify(place)).toString('base64url');

/** The place that a cursor tells of; refuses `page.cursor-unknown`. */
export const placeAt = <Place>(cursor: string, isOne: (place: Place) => boolean): Place => {
  try {
    const place = BSON.EJSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Place;
    if (isOne(place)) return place;
  } catch {
    // answered below
  }
  throw unknownCursor();
};

/** A page of what was found, of which one more was asked for than the page holds. */
export const cutAt = <Item>(found: Item[], limit: number, cursorOf: (last: Item) => string): Page<Item> => {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, ...(last && { next: cursorOf(last) }) };
};
