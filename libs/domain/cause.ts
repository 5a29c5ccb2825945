import type { Reach } from './scope.js';

/** Why a change is made: who asks, when, for which request or event; the store recognises a repeated one by `id`. */
export type Cause = {
  id: string;
  /** Hash of what was asked: the same cause with another payload is refused. */
  payload?: string;
  who: string;
  /** Business instant (UTC). */
  now: string;
  /** Business day (London). */
  today: string;
  /** The id of the aggregate this cause creates, if it creates one. */
  newId: string;
  correlationId: string;
  causationId?: string;
  traceparent?: string;
  /** Absent: the system itself. */
  reach?: Reach;
  expectedVersion?: number;
  /** The caller only asks what would happen: stores write nothing, and what is not a store leaves its deed undone. */
  dryRun?: true;
  /** Throws when the caller has lost its turn. */
  stillMine?: () => void;
};

/** What a command came to: the aggregate's version after it and the types of the private events it made. */
export type Committed = { id: string; version: number; happened: string[] };
