import type { Decide } from '#domain';
import type { Person, PersonEvent } from '../person.js';

/** Once the other record has taken over: who a merged one was about is kept in one place only. */
export const removeDetails: Decide<object, Person, PersonEvent> = (_, person) =>
  person.status === 'merged' && person.emptied !== true
    ? { events: [{ type: 'DetailsRemoved' }], details: () => ({}) }
    : [];
