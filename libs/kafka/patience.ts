/** Something took longer than it may; whether it still does what was asked is not known. */
export class NoAnswer extends Error {}

/** How long one waits for another; without a limit, for ever. */
export class Patience {
  isOver = false;

  constructor(private readonly ms: number | undefined) {}

  /** Throws NoAnswer when it is over; what was begun goes on by itself and has to ask `isOver` before it writes. */
  async with(deed: () => Promise<void>): Promise<void> {
    const { ms } = this;
    if (ms === undefined) return deed();
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.isOver = true;
        reject(new NoAnswer(`No answer within ${ms} ms`));
      }, ms);
    });
    try {
      await Promise.race([deed(), over]);
    } finally {
      clearTimeout(timer);
    }
  }
}
