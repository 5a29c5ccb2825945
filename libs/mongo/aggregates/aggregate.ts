import type { Binary } from 'mongodb';
import type { Decide, Evolve, ExternalIdChange, Given, PublicEvent, Scope } from '#domain';

/** What an aggregate holds exclusively while it is in a state, and the refusal another one meets that wants it too. */
export type Claim = { key: string; refusal: readonly [code: string, sentence: string] };

export interface AggregateDefinition<State, Event extends { type: string }> {
  /** Singular, as in refusal codes: `enrolment` answers `enrolment.unknown`. */
  name: string;
  /** Plural, the collection's name. */
  collection: string;
  initial: State;
  evolve: Evolve<State, Event>;
  /**
   * For a state that can be of megabytes: it is written, and read again, by what changed. `fold` has one copy for all events;
   * `record` is the field of the state in which an event changes nothing but what it is `about`.
   */
  large?: { onOneCopy: (state: State, fold: (copy: State) => State) => State; record: string };
  /** At most one public event for a private one, mapped field by field; `state` is the one after the event. */
  publishes: (event: Event, given: Given, state: State) => PublicEvent | undefined;
  /** Whom and what it concerns: who may read and change it. */
  scopeOf: (state: State) => Scope;
  /** Other things than itself that an event is about: it is found in their history, too. */
  about?: (event: Event) => string[];
  /** `details`: for what must be unique but stays out of events, such as an address. */
  claims?: (state: State, details: Record<string, unknown>) => Claim[];
  /** Durable: decided once when the business clock passes `due` (an instant in UTC). */
  timer?: { due: (state: State) => string | undefined; decide: Decide<object, State, Event> };
  /** Texts whose words a record is looked for by: names, numbers, postcodes. */
  foundBy?: (state: State, details: Record<string, unknown>) => string[];
  /** Where other systems may know it by ids of their own: what giving it one comes to. */
  identify?: Decide<ExternalIdChange, State, Event>;
  /** Indexes on the stored document, such as `{ 'state.cohortId': 1 }`; the id comes last in each, as in the order of pages. */
  indexes?: Record<string, 1 | -1>[];
}

// Definitions of different states live in one registry; each is only ever used with its own documents.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyAggregateDefinition = AggregateDefinition<any, any>;

/** Declares how one kind of aggregate is kept. */
export const aggregate = <State, Event extends { type: string }>(
  definition: AggregateDefinition<State, Event>,
): AggregateDefinition<State, Event> => definition;

/** One event inside a commit; the public one it maps to travels with it. */
export type EventEntry = {
  id: string;
  type: string;
  /** The aggregate's version after the event. */
  version: number;
  data: object;
  about?: string[];
  public?: PublicEvent;
};

/** One guarded write: its cause and what happened. */
export type Commit = {
  cause: string;
  payload?: string;
  who: string;
  /** Business instant. */
  at: string;
  correlationId: string;
  causationId?: string;
  traceparent?: string;
  events: EventEntry[];
};

export type AggregateDocument<State> = {
  _id: string;
  /** Number of events so far; 0 for one that only exists to fence off a stale creation. */
  version: number;
  /** Raised by another who takes over a claim: a write that has not seen it fails. */
  fence: number;
  state: State;
  details: Record<string, unknown>;
  scope: Scope;
  due?: string;
  /** The words it is found by. */
  terms?: string[];
  changedAt: Date;
  recent: Commit[];
  /** Fingerprints of the causes whose commits have left `recent`; the commits are in the journal. */
  past?: Binary;
  /** Whether some have left of which there is no fingerprint any more. */
  trimmed: boolean;
};

export type Stored<State> = {
  id: string;
  version: number;
  state: State;
  details: Record<string, unknown>;
  changedAt: string;
  /** It has gone out of reach; only who asks what has changed is told. */
  removed?: true;
};
