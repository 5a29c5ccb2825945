const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Whether two values say the same, whatever the order of their fields. */
export const isSame = <Value>(one: Value, other: Value): boolean =>
  JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
