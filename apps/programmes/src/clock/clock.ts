import type { Evolve } from '#domain';

/** There is one. */
export const theClock = '00000000-0000-4000-8000-00000000c10c';

export type ClockEvent = { type: 'ClockMoved'; at: string };

/** The demonstration clock; as long as it was never moved it shows where the demonstration begins. */
export type Clock = { status: 'none' } | { status: 'moved'; at: string };

export const unmoved: Clock = { status: 'none' };

export const evolve: Evolve<Clock, ClockEvent> = (_, { at }) => ({ status: 'moved', at });
