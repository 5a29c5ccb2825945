import { Refusal, type Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';

export type ExtendWindow = { until: string };

/** Late joiners are let in: applications are taken longer. */
export const extendWindow: Decide<ExtendWindow, Places, PlacesEvent> = ({ until }, places) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  return [{ type: 'WindowExtended', until }];
};
