import { Instant } from '#contracts';
import { hasCome, Refusal, type Decide } from '#domain';
import type { Clock, ClockEvent } from '../clock.js';

/** Moves the time of the whole demonstration forward; each service then does what has come due. */
export class MoveClock {
  @Instant() at!: string;
}

export const moveClock: Decide<MoveClock, Clock, ClockEvent> = ({ at }, clock, { now }) => {
  const shown = clock.status === 'moved' ? clock.at : now;
  if (hasCome(at, shown)) throw new Refusal('conflict', 'clock.not-forward', `It shows ${shown} already`);
  return [{ type: 'ClockMoved', at: written(at) }];
};

/** In one way only: instants are compared as text where they are stored. */
export const written = (instant: string): string => new Date(instant).toISOString();
