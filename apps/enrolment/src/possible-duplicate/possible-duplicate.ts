import type { Likeness } from '#contracts';
import { idFrom, unreachable, type Evolve, type Scope } from '#domain';

/** Two records that are perhaps one person; someone looks and says. */
export type Pair = { people: [string, string]; partnerships: string[]; because: Likeness[] };

export type PossibleDuplicate =
  | { status: 'none' }
  | ({ status: 'open'; foundOn: string } & Pair)
  | ({ status: 'dismissed' | 'merged'; foundOn: string; on: string } & Pair);
export const duplicateStatuses = ['open', 'dismissed', 'merged'] as const;

export type PossibleDuplicateEvent =
  | { type: 'PossibleDuplicateFound'; pair: Pair; on: string }
  | { type: 'PossibleDuplicateDismissed'; on: string }
  | { type: 'PossibleDuplicateMerged'; on: string };

export const noDuplicate: PossibleDuplicate = { status: 'none' };

export const evolve: Evolve<PossibleDuplicate, PossibleDuplicateEvent> = (duplicate, event) => {
  if (event.type === 'PossibleDuplicateFound') return { status: 'open', ...event.pair, foundOn: event.on };
  if (duplicate.status === 'none') throw new Error(`${event.type} before the two were found`);
  switch (event.type) {
    case 'PossibleDuplicateDismissed':
      return { ...duplicate, status: 'dismissed', on: event.on };
    case 'PossibleDuplicateMerged':
      return { ...duplicate, status: 'merged', on: event.on };
    default:
      return unreachable(event);
  }
};

/** Whichever of the two is found first, it is the same pair. */
export const duplicateIdOf = (one: string, other: string): string =>
  one < other ? idFrom(one, `or ${other}`) : idFrom(other, `or ${one}`);

export const scopeOf = (duplicate: PossibleDuplicate): Scope =>
  duplicate.status === 'none' ? {} : { partnerships: duplicate.partnerships };
