import type { Decide } from '#domain';
import type { Cohort, Places, PlacesEvent } from '../places.js';

export type OpenPlaces = { cohort: Cohort };

export const openPlaces: Decide<OpenPlaces, Places, PlacesEvent> = ({ cohort }, places) =>
  places.status === 'none' ? [{ type: 'PlacesOpened', cohort }] : [];
