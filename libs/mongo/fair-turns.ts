const waiting = new Map<string, (() => void)[]>();
let scheduled = false;

/**
 * Waits for a slice of this process's time: one slice between two looks at the network, and the strands take them in turns,
 * however many lanes of one strand are waiting.
 */
export const fairTurn = (strand: string): Promise<void> =>
  new Promise((resolve) => {
    const line = waiting.get(strand);
    if (line) line.push(resolve);
    else waiting.set(strand, [resolve]);
    schedule();
  });

/** Does something for each, for at most so many in one slice. */
export const inFairTurns = async <Item>(
  strand: string,
  items: readonly Item[],
  deed: (item: Item) => void,
  perTurn = 500,
): Promise<void> => {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % perTurn === 0) await fairTurn(strand);
    deed(item);
  }
};

const schedule = (): void => {
  if (scheduled) return;
  scheduled = true;
  setImmediate(next);
};

const next = (): void => {
  scheduled = false;
  for (const [strand, line] of waiting) {
    waiting.delete(strand); // to the end of the round, if it has more
    line.shift()?.();
    if (line.length > 0) waiting.set(strand, line);
    break;
  }
  if (waiting.size > 0) schedule();
};
