import { Id } from '#contracts';
import type { Decide } from '#domain';
import { Matches } from 'class-validator';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

/** Someone has looked the number up: it is this person’s, and can be nobody else’s. */
export class VerifyTeacherNumber {
  @Id() personId!: string;
  @Matches(/^\d{7}$/) trn!: string;
}

export const verifyTeacherNumber: Decide<VerifyTeacherNumber, Person, PersonEvent> = ({ trn }, person) => {
  knownPerson(person);
  const events: PersonEvent[] = [{ type: 'TeacherNumberVerified' }, { type: 'PersonDetailsChanged' }];
  return { events, details: { trn, trnVerified: true } };
};
