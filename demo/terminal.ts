import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { LogLine } from './system/index.js';
import type { Tell } from './liverpool/play.js';

const width = Math.max(10, ...['programmes', 'enrolment', 'evaluation'].map(({ length }) => length));

/** What is said to the person at the terminal: progress while the story is played, log lines before and after. */
export class Terminal {
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private readonly started = Date.now();

  say(sentence: string): void {
    this.print(sentence);
  }

  /** One line of a service's log; while the story is played only what someone should look at. */
  readonly log = ({ service, level, message, error }: LogLine): void => {
    const isImportant = level !== 'info' && level !== 'debug' && level !== 'trace';
    if (this.bar && !isImportant) return;
    const time = new Date().toISOString().slice(11, 19);
    this.print(
      `${time} ${service.padEnd(width)} ${isImportant ? `${level.toUpperCase()} ` : ''}${message}${error === undefined ? '' : `: ${error}`}`,
    );
  };

  readonly tell: Tell = (done, what) => {
    if (!process.stdout.isTTY) {
      if (what !== this.told) this.print(`${String(Math.round(done * 100)).padStart(3)} %  ${what}`);
      this.told = what;
      return;
    }
    this.bars ??= new MultiBar(
      { format: '{bar} {percentage} %  {what}', hideCursor: true, clearOnComplete: true },
      Presets.shades_grey,
    );
    this.bar ??= this.bars.create(1_000, 0, { what });
    this.bar.update(Math.round(done * 1_000), { what: what.slice(0, 70) });
  };
  private told = '';

  endProgress(): void {
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  }

  /** Seconds since the beginning. */
  get seconds(): number {
    return Math.round((Date.now() - this.started) / 1_000);
  }

  private print(text: string): void {
    if (this.bars) this.bars.log(`${text}\n`);
    else process.stdout.write(`${text}\n`);
  }
}
