import type { Patch } from './rig/copy.js';

/** Where a process can be killed or held: patches that call out in front of or behind a line of the libs. */

const passes = (name: string): string =>
  `await (globalThis as unknown as { failpoint: (name: string) => Promise<void> }).failpoint('${name}');`;

const before = (name: string, file: string, text: string): Patch => ({
  file,
  text,
  replacement: `${passes(name)} ${text}`,
});
export const failpoints = {
  /** The aggregate is written, nobody was answered. */
  'after-commit': before('after-commit', 'libs/mongo/aggregates/aggregate-store.ts', 'this.remembered.keep(next);'),
  /** Positions are given, the journal does not hold them yet. */
  'before-numbering': {
    file: 'libs/mongo/journal/numbering.ts',
    text: 'await this.journal.entries.insertMany(await this.positioned(entries)',
    replacement: `const placed = await this.positioned(entries); ${passes('before-numbering')} await this.journal.entries.insertMany(placed`,
  },
  /** The journal holds them, nothing is sent. */
  'after-numbering': before('after-numbering', 'libs/mongo/journal/numbering.ts', 'this.numbered(new Set('),
  /** What is to be sent was read, nothing is sent. */
  'before-send': before(
    'before-send',
    'libs/kafka/publishing/stream-sender.ts',
    'const acknowledged = await producer.send(',
  ),
  /** Kafka has acknowledged, the checkpoint of the sender is the old one. */
  'after-send': before(
    'after-send',
    'libs/kafka/publishing/stream-sender.ts',
    'const changed = await this.turns.changedSince(turn, record);',
  ),
  /** The effect is written, the checkpoint of the lane is the old one. */
  'after-effect': before(
    'after-effect',
    'libs/kafka/consuming/lane.ts',
    'if (reading === this.reading) this.backlog.drop(taken.length);',
  ),
  /** Documents of a view are folded, none is written. */
  'before-fold': before(
    'before-fold',
    'libs/mongo/views/view-documents.ts',
    'for (const { _id } of part) this.kept.delete(this.nameOf(_id));',
  ),
  /** Documents of a view are written, the checkpoint of the lane is the old one. */
  'after-fold': before(
    'after-fold',
    'libs/mongo/views/view-documents.ts',
    'for (const document of part) this.kept.set(this.nameOf(document._id), document);',
  ),
} satisfies Record<string, Patch>;

export type Failpoint = keyof typeof failpoints;

export type FailpointOrder = { name: Failpoint; at: number; deed: 'SIGKILL' | 'SIGSTOP' | 'wait' };

/** For the environment of an instance. */
export const ordersIn = (...orders: FailpointOrder[]): Record<string, string> => ({
  FAILPOINTS: JSON.stringify(orders),
});
