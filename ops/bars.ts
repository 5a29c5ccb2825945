import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { OrderLine } from './order-line.js';

/** How far orders have come, a bar for each, where someone is watching. */
export class Bars {
  private readonly bars: MultiBar | undefined;
  private readonly known = new Map<string, SingleBar>();

  constructor(json: boolean) {
    const format = '{name} {bar} {percentage} %  {what}';
    const options = { format, hideCursor: true, clearOnComplete: true, stream: process.stderr };
    if (!json && process.stderr.isTTY) this.bars = new MultiBar(options, Presets.shades_grey);
  }

  tell(name: string, done: number, total: number, what = ''): void {
    const bar = this.known.get(name) ?? this.bars?.create(Math.max(1, total), 0, { name: name.padEnd(12), what });
    if (!bar) return;
    this.known.set(name, bar);
    bar.setTotal(Math.max(1, total));
    bar.update(Math.min(done, Math.max(1, total)), { what });
  }

  /** What is told of an order while it is carried out. */
  readonly of =
    (service: string) =>
    ({ progress }: OrderLine): void => {
      if (progress) this.tell(service, progress.done, progress.total, progress.what);
    };

  stop(): void {
    this.bars?.stop();
  }
}
