import { Refusal, type Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export type ErasePerson = {
  personId: string;
  /** Because the record that answers for it is: else one that was merged is not there to be erased. */
  withSuccessor?: boolean;
};

/** Nothing is left of who the person is; that there was someone, and what they took part in, still counts. */
export const erasePerson: Decide<ErasePerson, Person, PersonEvent> = ({ withSuccessor = false }, person, { today }) => {
  if (person.status === 'erased') return [];
  if (person.status !== 'merged' || !withSuccessor) mayBeErased(person);
  return { events: [{ type: 'PersonErased', on: today }, { type: 'DetailsRemoved' }], details: () => ({}) };
};

/** Refuses for one whose record has to be kept for a time, or is not there. */
const mayBeErased = (person: Person): void => {
  const [hold] = knownPerson(person).holds;
  if (hold)
    throw new Refusal('conflict', 'person.on-hold', `The record has been on hold since ${hold.since}: ${hold.reason}`);
};
