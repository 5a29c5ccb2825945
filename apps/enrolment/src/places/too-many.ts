import type { Evolve } from '#domain';
import { evolve, type Places, type PlacesEvent } from './places.js';
import { excessIn } from './room.js';

/** The places after an event, with how many are too many as long as anyone can mend it. */
export const evolveWatched: Evolve<Places, PlacesEvent> = (places, event) => {
  const after = evolve(places, event);
  if (after.status === 'none') return after;
  const { tooMany: _before, ...rest } = after;
  if (after.status === 'closed') return rest;
  const { excess, aboveShare } = excessIn(after);
  const tooMany = Math.max(excess, aboveShare);
  return tooMany > 0 ? { ...rest, tooMany } : rest;
};
