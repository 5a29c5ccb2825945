const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The same text for equal data, whatever the order of its fields. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted) ?? 'null';
