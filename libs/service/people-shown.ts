/** Under these names answers have ids of persons; `people` are several. */
const names = new Set(['personId', 'intoPersonId', 'people']);

/** The ids of everyone an answer says something about, each once; and of the records in it when there is anyone. */
export const shownIn = (value: unknown): string[] => {
  const people = new Set(peopleIn(value));
  return people.size === 0 ? [] : [...new Set([...recordsIn(value), ...people])];
};

function* peopleIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, part] of Object.entries(value))
    if (names.has(name)) yield* [part].flat().filter((id) => typeof id === 'string');
    else yield* peopleIn(part);
}

const recordsIn = (value: unknown): string[] => {
  const { id, items } = (value ?? {}) as { id?: unknown; items?: unknown };
  if (Array.isArray(items)) return items.flatMap(recordsIn);
  return typeof id === 'string' ? [id] : [];
};
