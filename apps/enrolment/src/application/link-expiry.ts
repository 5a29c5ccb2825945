import { addDays, endOfDay, hasCome } from '#domain';
import type { LinkPurpose } from './application.js';

/** What a token opens, and the instant at which it no longer does, where it has one. */
export type OpenedLink = { applicationId: string; until?: string };

/** In whole days after the one on which it is given out; the others end with what they are for. */
const daysLinksWork: Partial<Record<LinkPurpose, number>> = { address: 3 };

/** When a link expires that is given out today, where it does. */
export const expiryOf = (opens: LinkPurpose, today: string): string | undefined => {
  const days = daysLinksWork[opens];
  return days === undefined ? undefined : endOfDay(addDays(today, days));
};

/** Whether a link, if it expires at all, has done so. */
export const hasExpired = ({ until }: Pick<OpenedLink, 'until'>, now: string): boolean =>
  until !== undefined && hasCome(until, now);
