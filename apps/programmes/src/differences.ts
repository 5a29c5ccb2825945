import { isSame } from './is-same.js';

/** What one place says before and after; a place that is there on one side only has the other left out. */
export type Difference = { at: string; before?: unknown; after?: unknown };

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What an item of a list is called by: how it is found again when the list is in another order. */
const nameOf = (item: unknown): string | undefined => {
  if (!isFields(item)) return undefined;
  const { code, setting, template, afterItem, of, by } = item;
  const names = [code ?? setting ?? template ?? of, afterItem ?? by].filter((name) => typeof name === 'string');
  return names.length === 0 ? undefined : names.join('@');
};

const namesOf = (list: unknown[]): string[] => list.flatMap((item) => nameOf(item) ?? []);

/** A list whose items all have names of their own. */
const isNamed = (list: unknown[]): boolean => new Set(namesOf(list)).size === list.length;

const byName = (list: unknown[]): Fields => Object.fromEntries(list.map((item) => [nameOf(item), item]));

const inOtherOrder = (before: unknown[], after: unknown[], at: string): Difference[] => {
  const [then, now] = [namesOf(before), namesOf(after)];
  const kept = { before: then.filter((name) => now.includes(name)), after: now.filter((name) => then.includes(name)) };
  return isSame(kept.before, kept.after) ? [] : [{ at: `${at}: order`, ...kept }];
};

/** Everything that differs, place by place; nothing when both say the same. */
export const differencesBetween = (before: unknown, after: unknown, at = ''): Difference[] => {
  if (isSame(before, after)) return [];
  if (isFields(before) && isFields(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
      differencesBetween(before[field], after[field], at === '' ? field : `${at}/${field}`),
    );
  if (Array.isArray(before) && Array.isArray(after) && isNamed(before) && isNamed(after))
    return [...differencesBetween(byName(before), byName(after), at), ...inOtherOrder(before, after, at)];
  return [{ at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
};
