import type { Effect } from './ledger-file.js';
import { LedgerFile } from './ledger-file.js';
import { Load, type LoadOptions } from './load.js';
import { Outside } from './outside.js';

/** The ledger: a process outside the system that asks it for steps and watches its topics, and writes down both. */

const [path = '', prefix = '', brokers = ''] = process.argv.slice(2);
const ledger = new LedgerFile(path);
const seen = new Map<string, Set<string>>();
const lastSeenAt = new Map<string, number>();
let load: Load | undefined;
let outside: Outside | undefined;

const note = async (effect: Effect): Promise<void> => {
  await ledger.write(effect);
  seen.set(effect.stream, (seen.get(effect.stream) ?? new Set()).add(effect.entry));
  lastSeenAt.set(effect.stream, effect.at);
};

const orders: Record<string, (given: never) => Promise<unknown>> = {
  follow: async ({ streams }: { streams: string[] }) => {
    outside = new Outside(brokers.split(','), prefix, streams, note);
    void outside.start();
  },
  load: async (options: LoadOptions) => {
    load = new Load(options, ledger);
    load.start();
  },
  done: async () => load?.done(),
  end: async () => load?.end(),
  /** What was accepted elsewhere, such as told by a foreign producer. */
  accepted: async (lines: { entry: string; tally: string; version: number }[]) => {
    const at = Date.now();
    await Promise.all(lines.map((line) => ledger.write({ kind: 'accepted', at, ms: 0, ...line })));
  },
  counts: async () => ({
    load: load?.counts,
    effects: Object.fromEntries([...seen].map(([stream, entries]) => [stream, entries.size])),
    lastSeenAt: Object.fromEntries(lastSeenAt),
  }),
  acceptedBetween: async ({ from, until }: { from: number; until: number }) =>
    load?.acceptedAt.filter((at) => at >= from && at <= until).length ?? 0,
};

process.on('message', ({ id, order, given }: { id: number; order: string; given: never }) => {
  orders[order]!(given).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
