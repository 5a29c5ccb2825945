import { v7 as newId } from 'uuid';
import { eventsOf, Refusal, type Cause, type Committed, type Decision, type DetailsChange, type Given } from '#domain';
import type { AggregateDefinition, AggregateDocument, Commit } from './aggregate.js';
import { termsOf } from './terms.js';

const largestEvent = 256 * 1024;

/** What a commit came to, told from what it stored: the same however often it is asked. */
export const committedOf = (id: string, events: readonly { type: string; version: number }[]): Committed => ({
  id,
  version: Math.max(...events.map(({ version }) => version)),
  happened: events.map(({ type }) => type),
});

/** The document after a decision: new state, its events and their cause together. */
export const afterDecision = <State, Event extends { type: string }>(
  definition: AggregateDefinition<State, Event>,
  document: AggregateDocument<State>,
  decision: Decision<Event>,
  cause: Cause,
  given: Given,
): AggregateDocument<State> => {
  let { version } = document;
  const entries: Commit['events'] = [];
  const entered = (before: State, event: Event): State => {
    const after = definition.evolve(before, event);
    version += 1;
    const published = definition.publishes(event, given, after);
    const about = definition.about?.(event) ?? [];
    const { type, ...data } = event;
    const telling = { ...(about.length > 0 && { about }), ...(published && { public: published }) };
    entries.push({ id: newId(), type, version, data, ...telling });
    return after;
  };
  const fold = (before: State): State => eventsOf(decision).reduce(entered, before);
  const state = definition.large ? definition.large.onOneCopy(document.state, fold) : fold(document.state);
  for (const entry of entries)
    if (Buffer.byteLength(JSON.stringify(entry)) > largestEvent)
      throw new Refusal('invalid', 'event.too-large', `${entry.type} would be larger than 256 kB`);
  const due = definition.timer?.due(state);
  const details = Array.isArray(decision) ? document.details : changed(document.details, decision.details);
  const { due: _past, ...rest } = document;
  return {
    ...rest,
    version,
    state,
    details,
    ...(definition.foundBy && { terms: termsOf(definition.foundBy(state, details)) }),
    scope: definition.scopeOf(state),
    ...(due === undefined ? {} : { due }),
    changedAt: new Date(),
    recent: [...document.recent, commitOf(cause, entries)],
  };
};

const changed = (details: Record<string, unknown>, change: DetailsChange): Record<string, unknown> =>
  typeof change === 'function' ? change(details) : { ...details, ...change };

const commitOf = (cause: Cause, events: Commit['events']): Commit => ({
  cause: cause.id,
  ...(cause.payload === undefined ? {} : { payload: cause.payload }),
  who: cause.who,
  at: cause.now,
  correlationId: cause.correlationId,
  ...(cause.causationId === undefined ? {} : { causationId: cause.causationId }),
  ...(cause.traceparent === undefined ? {} : { traceparent: cause.traceparent }),
  events,
});
