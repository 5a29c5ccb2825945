import type { RestrictionKind } from '#contracts';
import type { Decide } from '#domain';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export type RestrictProcessing = { kind: RestrictionKind };

/** Follows from a request that was granted; what is restricted already stays so. */
export const restrictProcessing: Decide<RestrictProcessing, Person, PersonEvent> = ({ kind }, person, { today }) =>
  knownPerson(person).restrictions.includes(kind) ? [] : [{ type: 'ProcessingRestricted', kind, on: today }];
