/** Something took longer than it may; whether it still does what was asked is not known. */
export class NoAnswer extends Error {}

type Wait = { until: number; give: () => void };

const lookEveryMs = 50;

/** How long one waits for each of several things that go on at once; without a limit, for ever. One timer serves all. */
export class Patience {
  private readonly waits = new Set<Wait>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ms: number | undefined) {}

  /** Rejects with NoAnswer when it is over; what was begun goes on by itself and has to ask `isOver` before it writes. */
  with(deed: (isOver: () => boolean) => Promise<void>): Promise<void> {
    const { ms } = this;
    if (ms === undefined) return deed(never);
    return new Promise<void>((resolve, reject) => {
      let over = false;
      const wait: Wait = {
        until: Date.now() + ms,
        give: () => {
          over = true;
          reject(new NoAnswer(`No answer within ${ms} ms`));
        },
      };
      this.waits.add(wait);
      this.timer ??= setInterval(() => this.look(), lookEveryMs);
      const settled = (): void => void this.waits.delete(wait);
      deed(() => over).then(
        () => resolve(settled()),
        (error: Error) => {
          settled();
          reject(error);
        },
      );
    });
  }

  private look(): void {
    const now = Date.now();
    for (const wait of this.waits) {
      if (wait.until > now) break; // they come in the order in which they were begun
      this.waits.delete(wait);
      wait.give();
    }
    if (this.waits.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

const never = (): boolean => false;
