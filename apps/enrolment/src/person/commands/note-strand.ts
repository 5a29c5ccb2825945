import type { Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export type NoteStrand = { partnershipId: string; strand: string };

/** Someone applied for a strand, or takes part in it: who works on the strand may see them from now on. */
export const noteStrand: Decide<NoteStrand, Person, PersonEvent> = ({ partnershipId, strand }, person) => {
  const { partnerships, strands = [] } = knownPerson(person);
  return partnerships.includes(partnershipId) && strands.includes(strand)
    ? []
    : [{ type: 'StrandNoted', partnershipId, strand }];
};
