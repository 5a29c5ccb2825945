import { withExternalId, type Decide, type ExternalIdChange } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

/** The ids of people are told with their other details, on the topic from which they can be erased. */
export const identifyPerson: Decide<ExternalIdChange, Person, PersonEvent> = (change, person) => {
  knownPerson(person);
  return { events: [{ type: 'PersonDetailsChanged' }], details: (before) => withExternalId(before, change) };
};
