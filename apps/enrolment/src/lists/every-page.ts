import type { Page } from '#domain';

/** Everything on a list, page after page, so that no more than one is in memory. */
export async function* everyPage<Line>(page: (cursor: string | undefined) => Promise<Page<Line>>): AsyncIterable<Line> {
  for (let cursor: string | undefined; ;) {
    const { items, next } = await page(cursor);
    yield* items;
    if (next === undefined) return;
    cursor = next;
  }
}
