import type { Patch } from './rig/copy.js';

/** A guard of ours, how it is taken away, and the experiment that must fail then. */
export type Guard = { name: string; experiment: string; patch: Patch };

const guard = (name: string, experiment: string, file: string, text: string, replacement: string): Guard => ({
  name,
  experiment,
  patch: { file, text, replacement },
});

export const guards: Guard[] = [
  guard(
    'a write counts only at the version it was decided at',
    'F2-many-writers',
    'libs/mongo/aggregates/aggregate-store.ts',
    '{ guard: { _id, version, fence }, by }',
    '{ guard: { _id }, by }',
  ),
  guard(
    'a cause is looked for on the document',
    'F2-unknown-outcome',
    'libs/mongo/aggregates/causes.ts',
    'document.recent.find((commit) => commit.cause === cause.id)',
    'document.recent.find(() => false)',
  ),
  guard(
    'a cause is looked for in the journal',
    'F2-late-repeat',
    'libs/mongo/aggregates/causes.ts',
    'const mayBePast = !recent && (',
    'const mayBePast = false && (',
  ),
  guard(
    'a commit leaves the document only once journaled',
    'F2-relay-away',
    'libs/mongo/aggregates/causes.ts',
    'new Set(old.filter(({ events }) => events.every(({ id }) => journaled.has(id))))',
    'new Set(old)',
  ),
  guard(
    'the id of what is created comes from the key',
    'F2-retried-create',
    'libs/http/caused.ts',
    'key === undefined ? randomUUID() : uuidOf(',
    'key === undefined || key !== `${key} ` ? randomUUID() : uuidOf(',
  ),
  guard(
    'journal inserts are ordered',
    'F2-stale-relay',
    'libs/mongo/journal/numbering.ts',
    '{ ordered: true }',
    '{ ordered: false }',
  ),
  guard(
    'a position of a stream is given once',
    'F2-stale-relay',
    'libs/mongo/journal/journal.ts',
    '{ key: { stream: 1, position: 1 }, unique: true,',
    '{ key: { stream: 1, position: 1 }, unique: false,',
  ),
  guard(
    'only what follows on is sent',
    'F2-hole',
    'libs/kafka/publishing/turn-to-send.ts',
    'following.findIndex((entry, index) => entry.position !== position + 1 + index)',
    'following.findIndex(() => false)',
  ),
  guard(
    'what changed on the way is sent again',
    'F2-erasure',
    'libs/kafka/publishing/turn-to-send.ts',
    'return now.every(({ value }, index) => value === messages[index]?.value) ? undefined : now;',
    'return now.length < 0 ? now : undefined;',
  ),
  guard(
    'a first result is told again once a majority has it',
    'F4-election',
    'libs/mongo/aggregates/aggregate-store.ts',
    'if (before) return (await this.isLasting(id, cause)) ? before : undefined;',
    'if (before) return before;',
  ),
  guard(
    'only what no election can take back is sent',
    'F4-election',
    'libs/mongo/journal/journal.ts',
    "readConcern: { level: 'majority' } },",
    '},',
  ),
  guard(
    'the sender’s checkpoint moves after the acknowledgement',
    'F2-failpoints',
    'libs/kafka/publishing/stream-sender.ts',
    'const acknowledged = await this.sendTurn(turn, record);',
    `await this.shared.topics.moveSent(record, turn.through, {});
    const acknowledged = await this.sendTurn(turn, record);`,
  ),
  guard(
    'the lane’s checkpoint moves after the effect',
    'F2-failpoints',
    'libs/kafka/consuming/lane.ts',
    'if (fresh.length > 0) await this.keys.fold(fresh);',
    `this.progress.finish(taken, true); await this.shared.saving.now();
    if (fresh.length > 0) await this.keys.fold(fresh);`,
  ),
  guard(
    'a view skips what it has seen',
    'F2-failpoints',
    'libs/mongo/views/folded.ts',
    '(!isLate && event.position <= (seen[source] ?? 0))',
    '(!isLate && event.position < 0)',
  ),
  guard(
    'a view’s write counts only at its revision',
    'F2-many-writers',
    'libs/mongo/views/view-documents.ts',
    '{ guard: { _id, revision }, by: document }',
    '{ guard: { _id }, by: document }',
  ),
  guard(
    'what took too long cannot write any more',
    'F2-late-write',
    'libs/kafka/consuming/key-queues.ts',
    'if (isOver()) throw new TurnOver(',
    'if (isOver() && this.handler.name === "") throw new TurnOver(',
  ),
  guard(
    'events of a parked key queue behind it',
    'F7',
    'libs/kafka/consuming/key-queues.ts',
    'const failure = this.parkedKeys.has(message.key) ? behind : await this.attempt(message, false);',
    'const failure = await this.attempt(message, false);',
  ),
  guard(
    'without a usable place in the change stream it is swept',
    'F8',
    'libs/mongo/journal/numbering.ts',
    'await this.sweep(',
    'if (this.lease.owner === "") await this.sweep(',
  ),
  guard(
    'requests in flight are finished before the service ends',
    'F11',
    'libs/http/closing.ts',
    'await drain(this.getInstance().server, this.closing?.graceMs ?? 0);',
    'this.getInstance().server.closeAllConnections();',
  ),
];
