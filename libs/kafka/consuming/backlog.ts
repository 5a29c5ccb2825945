import type { Incoming } from './incoming.js';

/** Messages that were fetched and wait, first in, first out; a long line costs no more than a short one. */
export class Backlog {
  private messages: Incoming[] = [];
  private head = 0;

  get size(): number {
    return this.messages.length - this.head;
  }

  push(more: readonly Incoming[]): void {
    for (const message of more) this.messages.push(message);
  }

  first(count: number): Incoming[] {
    return this.messages.slice(this.head, this.head + count);
  }

  drop(count: number): void {
    this.head += count;
    if (this.head < this.messages.length && this.head < 10_000) return;
    this.messages = this.messages.slice(this.head);
    this.head = 0;
  }

  clear(): void {
    this.messages = [];
    this.head = 0;
  }
}
