import type { Decide } from '#domain';
import { lapsedBy } from '../confirmation.js';
import type { Person, PersonEvent } from '../person.js';

/** Decided by the clock: what nobody has confirmed for a year is unknown, never “left”. */
export const lapseConfirmations: Decide<object, Person, PersonEvent> = (_, person, { now, today }) =>
  lapsedBy(person, now).map(({ postId }) => ({ type: 'PostConfirmationLapsed', postId, on: today }));
