import { Id, Line } from '#contracts';
import type { Decide } from '#domain';
import { IsEmail, IsOptional, Matches } from 'class-validator';
import { corrected } from '../identity.js';
import { knownPerson } from '../known-person.js';
import type { Person, PersonEvent } from '../person.js';

export class CorrectPerson {
  @Id() personId!: string;
  @IsOptional() @Line() name?: string;
  /** The address to sign in with; the one before leads to the person for two more years. */
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsEmail() contactEmail?: string;
  /** Another number than the checked one has to be checked again. */
  @IsOptional() @Matches(/^\d{7}$/) trn?: string;
}

/** The event only says that the details are others now; what they are stays in the document. */
export const correctPerson: Decide<CorrectPerson, Person, PersonEvent> = (command, person, { today }) => {
  knownPerson(person);
  const { personId: _, ...correction } = command;
  if (Object.values(correction).every((value) => value === undefined)) return [];
  return { events: [{ type: 'PersonDetailsChanged' }], details: (before) => corrected(before, correction, today) };
};
