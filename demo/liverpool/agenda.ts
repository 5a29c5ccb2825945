export type Moment = { day: string; what: string; deed: () => Promise<void> };

/** What happens on which day; whoever acts may add what follows from it. */
export class Agenda {
  private moments: (Moment & { order: number })[] = [];
  private added = 0;

  /** On one day, things happen in the order they were added. */
  add(day: string, what: string, deed: () => Promise<void>): void {
    this.moments.push({ day, what, deed, order: (this.added += 1) });
  }

  /** The earliest, taken out; nothing when all is done. */
  next(): Moment | undefined {
    this.moments.sort((one, other) => one.day.localeCompare(other.day) || one.order - other.order);
    return this.moments.shift();
  }
}
