import type { Document } from 'mongodb';
import type { AggregateDocument } from './aggregate.js';

type Changes = { $set: Document; $unset: Document; record: string; about: Set<string> };

/** Beyond so many a value is written whole: the database looks for each path from the beginning of the document. */
const mostParts = 100;

/**
 * The update that makes one document of another, field by field. What is the very same value in both has not changed:
 * states share with those before them whatever they leave alone. Of a large record only what the last commit is about is
 * compared. The order of fields is not kept.
 */
export const partsChanged = (before: Document, after: AggregateDocument<unknown>, record: string): Document => {
  const events = after.recent.at(-1)?.events ?? [];
  const changes: Changes = { $set: {}, $unset: {}, record, about: new Set(events.flatMap(({ about = [] }) => about)) };
  for (const key of keysOf(before, after)) note(changes, key, before[key], (after as Document)[key], key in after);
  const { $set, $unset } = changes;
  return Object.fromEntries(Object.entries({ $set, $unset }).filter(([, fields]) => Object.keys(fields).length > 0));
};

const note = (changes: Changes, path: string, before: unknown, after: unknown, isThere: boolean): void => {
  if (before === after && isThere) return;
  if (!isThere) changes.$unset[path] = '';
  else if (!noteParts(changes, path, before, after)) changes.$set[path] = after;
};

/** False where the value has to be written whole. */
const noteParts = (changes: Changes, path: string, before: unknown, after: unknown): boolean => {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (after.length - before.length > mostParts || !before.every((item, at) => item === after[at])) return false;
    for (const [at, item] of after.slice(before.length).entries()) changes.$set[`${path}.${before.length + at}`] = item;
    return true;
  }
  if (!isRecord(before) || !isRecord(after)) return false;
  const keys = [...(path === changes.record ? changes.about : keysOf(before, after))];
  const changed = keys.filter((key) => before[key] !== after[key]);
  if (changed.length > mostParts || changed.some((key) => key === '' || /[.$]/.test(key))) return false;
  for (const key of changed) note(changes, `${path}.${key}`, before[key], after[key], key in after);
  return true;
};

const keysOf = (before: object, after: object): Set<string> => new Set([...Object.keys(after), ...Object.keys(before)]);

const isRecord = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
