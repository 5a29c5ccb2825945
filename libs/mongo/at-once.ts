/** Does something for each, at most so many at once; the first failure is thrown when those begun have ended. */
export const atOnce = async <Item>(
  items: Item[],
  limit: number,
  deed: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = items.values();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const item of left) {
      await deed(item).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.length > 0) throw failures[0];
};
