import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './ask.js';
import { Chance } from './chance.js';
import type { LedgerFile } from './ledger-file.js';

export type LoadOptions = {
  urls: string[];
  seed: number;
  callers: number;
  /** How many tallies there are; few make hot documents. */
  tallies: number;
  /** All callers together; absent: as fast as they are answered. */
  perSecond?: number;
  /** Ends by itself after so many. */
  total?: number;
  /** So many of a hundred steps are of another kind than an ordinary one. */
  odd?: { percent: number; kinds: string[] };
};

export type LoadCounts = {
  asked: number;
  accepted: number;
  refused: number;
  /** Answers of 500 and above, and connections that failed after the request was sent. */
  faults: Record<string, number>;
};

/** Callers who each take one step after the other, and repeat a step with its key until it is answered. */
export class Load {
  readonly counts: LoadCounts = { asked: 0, accepted: 0, refused: 0, faults: {} };
  readonly acceptedAt: number[] = [];
  private readonly chance: Chance;
  private readonly tallies: string[];
  private ending = false;
  private callers: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: LoadOptions,
    private readonly ledger: LedgerFile,
  ) {
    this.chance = new Chance(options.seed);
    this.tallies = Array.from({ length: options.tallies }, () => this.chance.id());
  }

  start(): void {
    this.callers = Promise.all(Array.from({ length: this.options.callers }, (_, index) => this.call(index))).then(
      () => undefined,
    );
  }

  /** Waits until a load with a total has asked for all of it and everything is answered. */
  async done(): Promise<void> {
    await this.callers;
  }

  /** Nothing new from now on; resolves when everything asked is answered. */
  async end(): Promise<void> {
    this.ending = true;
    await this.callers;
  }

  private async call(index: number): Promise<void> {
    const { callers, perSecond, total = Infinity } = this.options;
    const everyMs = perSecond === undefined ? 0 : (1_000 * callers) / perSecond;
    let next = Date.now() + (everyMs * index) / callers;
    while (!this.ending && this.counts.asked < total) {
      this.counts.asked += 1;
      await this.take(this.chance.pick(this.tallies), this.chance.id(), this.kind());
      if (everyMs === 0) continue;
      next = Math.max(next + everyMs, Date.now() - everyMs);
      await sleep(Math.max(0, next - Date.now()));
    }
  }

  private kind(): string {
    const { odd } = this.options;
    return odd && this.chance.next() * 100 < odd.percent ? this.chance.pick(odd.kinds) : 'step';
  }

  private async take(tally: string, entry: string, kind: string): Promise<void> {
    await this.ledger.write({ kind: 'asked', at: Date.now(), entry, tally, step: kind });
    const began = Date.now();
    for (let attempt = this.chance.between(0, 9); ; attempt += 1) {
      const url = `${this.options.urls[attempt % this.options.urls.length]}/tallies/${tally}/steps`;
      const answer = await ask(url, { body: { entry, kind }, headers: { 'idempotency-key': entry } });
      if (answer.status >= 200 && answer.status < 300) {
        const { version } = JSON.parse(answer.body) as { version: number };
        const now = Date.now();
        this.acceptedAt.push(now);
        await this.ledger.write({ kind: 'accepted', at: now, entry, tally, version, ms: now - began });
        this.counts.accepted += 1;
        return;
      }
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        const { status, body } = answer;
        this.counts.refused += 1;
        await this.ledger.write({ kind: 'refused', at: Date.now(), entry, tally, status, body });
        return;
      }
      const fault = answer.fault ?? String(answer.status);
      this.counts.faults[fault] = (this.counts.faults[fault] ?? 0) + 1;
      await sleep(50);
    }
  }
}
