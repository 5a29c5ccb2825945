/** Fetched messages that may wait in the memory of this process, of however many partitions. */
const altogether = 100_000;
const [least, most] = [500, 10_000];
let partitions = 0;

/** What a partition that is read may hold of the memory: with few of them long lines of messages, with many short ones. */
export class Share {
  private state: 'unused' | 'taken' | 'left' = 'unused';

  /** Reading begins; repeating it changes nothing. */
  take(): void {
    if (this.state !== 'unused') return;
    this.state = 'taken';
    partitions += 1;
  }

  /** When so many wait nothing more is fetched … */
  get high(): number {
    return Math.min(most, Math.max(least, Math.floor(altogether / partitions)));
  }

  /** … until no more than so many do. */
  get low(): number {
    return this.high / 2;
  }

  leave(): void {
    if (this.state === 'taken') partitions -= 1;
    this.state = 'left';
  }
}
