import { Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsEmail, IsOptional, Matches } from 'class-validator';
import type { Person, PersonEvent } from '../person.js';
import { signInOf } from '../sign-in.js';

export class CorrectPerson {
  @Id() personId!: string;
  @IsOptional() @Line() name?: string;
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @Matches(/^\d{7}$/) trn?: string;
}

/** The event only says that the details are others now; what they are stays in the document. */
export const correctPerson: Decide<CorrectPerson, Person, PersonEvent> = ({ name, email, trn }, person) => {
  if (person.status === 'none') throw new Refusal('not-found', 'person.unknown', 'There is no such person');
  const details = {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email, signIn: signInOf(email) }),
    ...(trn !== undefined && { trn }),
  };
  return Object.keys(details).length === 0 ? [] : { events: [{ type: 'PersonDetailsChanged' }], details };
};
