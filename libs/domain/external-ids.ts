import type { Decide } from './decision.js';

/** By which id another system knows a record; in each system it has one at most. */
export type ExternalId = { system: string; id: string };

/** Without an id the record is no longer known in that system. */
export type ExternalIdChange = { system: string; externalId?: string };
export type ExternalIdChanged = { type: 'ExternalIdChanged' } & ExternalIdChange;

type Details = { externalIds?: ExternalId[] };

/** The details of a record once an id was given, replaced or taken away. */
export const withExternalId = <Known extends Details>(details: Known, change: ExternalIdChange): Known => {
  const { system, externalId } = change;
  const others = (details.externalIds ?? []).filter((one) => one.system !== system);
  const given = externalId === undefined ? [] : [{ system, id: externalId }];
  return { ...details, externalIds: [...others, ...given] };
};

/** The id is kept in the details, where it stays whatever becomes of the state. */
export const changeExternalId: Decide<ExternalIdChange, unknown, ExternalIdChanged> = ({ system, externalId }) => {
  const change = { system, ...(externalId !== undefined && { externalId }) };
  return {
    events: [{ type: 'ExternalIdChanged', ...change }],
    details: (before) => withExternalId(before, change),
  };
};

/** What lists are asked for: `<system>:<id>`. */
export const externalIdOf = (text: string): ExternalId => {
  const end = text.indexOf(':');
  return { system: text.slice(0, end), id: text.slice(end + 1) };
};
