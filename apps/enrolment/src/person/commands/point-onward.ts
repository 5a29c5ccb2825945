import type { Decide } from '#domain';
import type { Person, PersonEvent } from '../person.js';

/** `named`: which record this one named when it was looked at; another may have pointed it onward since. */
export type PointOnward = { named: string; intoPersonId: string };

/** The record that answered for this one was merged itself: the last one answers for all. */
export const pointOnward: Decide<PointOnward, Person, PersonEvent> = ({ named, intoPersonId }, person, { today }) =>
  person.status === 'merged' && person.intoPersonId === named && ![named, person.personId].includes(intoPersonId)
    ? [{ type: 'PersonMerged', intoPersonId, on: today }]
    : [];
