import * as reference from './reference.js';

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Every list of words that several services share, by its name: reasons, roles, kinds. */
export const referenceLists: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(reference).flatMap(([name, value]: [string, unknown]) => (isList(value) ? [[name, value]] : [])),
);
