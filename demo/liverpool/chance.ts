import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/** Chance that falls the same way for the same seed: every run of the demonstration is the same. */
export class Chance {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** Falls by a text alone, whatever fell before. */
  static of(text: string): Chance {
    return new Chance([...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7));
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return uniformInt(this.generator, low, high);
  }

  /** True so many times out of a hundred. */
  percent(times: number): boolean {
    return this.between(1, 100) <= times;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const result = [...items];
    for (let index = result.length - 1; index > 0; index -= 1) {
      const other = this.between(0, index);
      [result[index], result[other]] = [result[other]!, result[index]!];
    }
    return result;
  }

  /** One of the choices, each with its weight. */
  pick<Choice>(weighted: readonly (readonly [choice: Choice, weight: number])[]): Choice {
    let left = this.between(
      1,
      weighted.reduce((sum, [, weight]) => sum + weight, 0),
    );
    for (const [choice, weight] of weighted) {
      left -= weight;
      if (left <= 0) return choice;
    }
    return weighted[0]![0];
  }
}
