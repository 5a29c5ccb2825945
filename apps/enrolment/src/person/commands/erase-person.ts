import { Refusal, type Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export type ErasePerson = {
  personId: string;
  /** Because the record that answers for it is: else one that was merged is not there to be erased. */
  withSuccessor?: boolean;
  /** Forms that were begun with one of their addresses and not sent. */
  drafts?: string[];
};

/** Nothing is left of who the person is; that there was someone, and what they took part in, still counts. */
export const erasePerson: Decide<ErasePerson, Person, PersonEvent> = (command, person, { today }) => {
  const { withSuccessor = false, drafts = [] } = command;
  if (person.status === 'erased') return [];
  if (person.status !== 'merged' || !withSuccessor) mayBeErased(person);
  const erased: PersonEvent = { type: 'PersonErased', on: today, ...(drafts.length > 0 && { drafts }) };
  return { events: [erased, { type: 'DetailsRemoved' }], details: () => ({}) };
};

/** Refuses for one whose record has to be kept for a time, or is not there. */
const mayBeErased = (person: Person): void => {
  const [hold] = knownPerson(person).holds;
  if (hold)
    throw new Refusal('conflict', 'person.on-hold', `The record has been on hold since ${hold.since}: ${hold.reason}`);
};
