import { Refusal } from '#domain';
import type { ParkedDesk, ParkedFilter } from '#mongo';
import { filterOf } from './parked-choice.js';

type Choice = ParkedFilter & { ids?: string[] };

const perPage = 200;

/** What operators order about parked events, one by one or by what they have in common. */
export class ParkedOrders {
  constructor(private readonly parked: ParkedDesk) {}

  /** How many it would be. */
  async count(choice: Choice): Promise<number> {
    if (choice.ids === undefined)
      return (await this.parked.causes(filterOf(choice))).reduce((sum, { count }) => sum + count, 0);
    let count = 0;
    for (const id of choice.ids) if (await this.fits(id, choice)) count += 1;
    return count;
  }

  /** Answers how many are tried again. */
  async retry(choice: Choice): Promise<number> {
    if (choice.ids === undefined) return this.parked.retry(filterOf(choice));
    let asked = 0;
    for (const id of choice.ids) if (await this.fits(id, choice)) asked += await this.parked.retry({ id });
    return asked;
  }

  /** Answers how many are given up; one that has gone meanwhile needs it no more. */
  async discard(choice: Choice, by: { who: string; why: string }): Promise<number> {
    let asked = 0;
    for await (const id of this.chosen(choice)) if (await this.giveUp(id, by)) asked += 1;
    return asked;
  }

  private async giveUp(id: string, by: { who: string; why: string }): Promise<boolean> {
    try {
      await this.parked.discard(id, by);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private async *chosen(choice: Choice): AsyncIterable<string> {
    const filter = filterOf(choice);
    if (choice.ids === undefined && Object.keys(filter).length === 0)
      throw new Refusal(
        'invalid',
        'parked.choice-missing',
        'Say which: ids, or a handler, reason, code, key or stream',
      );
    for (const id of choice.ids ?? []) if (await this.fits(id, choice)) yield id;
    if (choice.ids !== undefined) return;
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await this.parked.list(filter, { limit: perPage, ...(cursor === undefined ? {} : { cursor }) });
      for (const { id } of page.items) yield id;
      cursor = page.next;
    }
  }

  private async fits(id: string, choice: Choice): Promise<boolean> {
    const event = await this.parked.inspect(id);
    return (
      event !== undefined &&
      Object.entries(filterOf(choice)).every(([name, wanted]) => event[name as keyof ParkedFilter] === wanted)
    );
  }
}
