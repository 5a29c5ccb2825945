import { addDays, endOfDay, type Decide } from '#domain';
import type { Succession, SuccessionEvent } from '../succession.js';

/** When a planned succession comes about: as its day begins. */
export const dayComes = (succession: Succession): string | undefined =>
  succession.status === 'noted' && succession.planned ? endOfDay(addDays(succession.planned.on, -1)) : undefined;

/** The day has come from which the other school carries on. */
export const settleInTime: Decide<object, Succession, SuccessionEvent> = (_, succession) => {
  if (succession.status !== 'noted' || !succession.planned) return [];
  const { urn, links, planned } = succession;
  return [{ type: 'SuccessionSettled', urn, links, ...planned, by: 'register' }];
};
