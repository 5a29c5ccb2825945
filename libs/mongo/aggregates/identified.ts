import type { ExternalId, ExternalIdChanged, Given, PublicEvent } from '#domain';
import { changeExternalId } from '#domain';
import type { AggregateDefinition, Claim } from './aggregate.js';

type Said<State> = (change: ExternalIdChanged, given: Given, state: State) => PublicEvent | undefined;

/** What each of the ids claims: no two records of a kind have the same one in a system. */
export const externalIdClaims = (kind: string, { externalIds = [] }: { externalIds?: ExternalId[] }): Claim[] =>
  externalIds.map(({ system, id }) => ({
    key: `external-id:${kind}:${system}:${id}`,
    refusal: ['external-id.taken', `Another ${kind} has this id in that system`],
  }));

/** The same kind of aggregate, which other systems may know by ids of their own; `says` tells of a change of one. */
export const identified = <State, Event extends { type: string }>(
  definition: AggregateDefinition<State, Event>,
  says: Said<State>,
): AggregateDefinition<State, Event | ExternalIdChanged> => {
  const { about, ...rest } = definition;
  return {
    ...rest,
    ...(about && { about: (event) => (isIdChange(event) ? [] : about(event)) }),
    evolve: (state, event) => (isIdChange(event) ? state : definition.evolve(state, event)),
    publishes: (event, given, state) =>
      isIdChange(event) ? says(event, given, state) : definition.publishes(event, given, state),
    claims: (state, details) => [
      ...(definition.claims?.(state, details) ?? []),
      ...externalIdClaims(definition.name, details),
    ],
    identify: changeExternalId,
  };
};

const isIdChange = (event: { type: string }): event is ExternalIdChanged => event.type === 'ExternalIdChanged';
