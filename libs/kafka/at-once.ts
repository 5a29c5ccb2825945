/** Does something for each, at most so many at once; the first failure is thrown when those begun have ended. */
export const atOnce = async <Item>(
  items: Item[],
  limit: number,
  deed: (item: Item) => Promise<void>,
): Promise<void> => {
  let next = 0;
  let failed: { error: unknown } | undefined;
  const work = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const item = items[next++]!;
      await deed(item).catch((error: unknown) => (failed ??= { error }));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failed) throw failed.error;
};
