import type { Organisation } from '../organisation/organisation.js';
import type { Entry } from '../places/entry.js';
import type { OpenedPlaces } from '../places/places.js';
import type { Column } from './columns.js';
import { nameIn, organisationIn } from './named-by.js';

/** Who waits for a place, in the order in which places are offered. */
export type WaitingLine = {
  /** 1 is next. */
  position: number;
  applicationId: string;
  personId?: string;
  name?: string;
  email?: string;
  organisationId: string;
  organisation?: string;
  since: string;
};

export type Waiting = Entry & { position: number };

export const waitingIn = ({ queue, entries }: Pick<OpenedPlaces, 'queue' | 'entries'>): Waiting[] =>
  queue.flatMap((applicationId, index) => {
    const entry = entries[applicationId];
    return entry ? [{ ...entry, position: index + 1 }] : [];
  });

export const waitingLine = (
  { position, applicationId, applicant, organisationId, on }: Waiting,
  details: Record<string, unknown> | undefined,
  organisation: Organisation | undefined,
): WaitingLine => ({
  position,
  applicationId,
  ...(applicant !== organisationId && { personId: applicant }),
  ...nameIn(details),
  organisationId,
  ...organisationIn(organisation),
  since: on,
});

export const waitingColumns: Column<WaitingLine>[] = [
  ['Position', ({ position }) => position],
  ['Name', ({ name }) => name],
  ['E-mail', ({ email }) => email],
  ['Organisation', ({ organisation }) => organisation],
  ['Waits since', ({ since }) => since],
  ['Application', ({ applicationId }) => applicationId],
];
