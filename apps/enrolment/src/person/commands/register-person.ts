import { Id, Line, Part } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsEmail, IsOptional, Matches } from 'class-validator';
import type { Organisation } from '../../organisation/organisation.js';
import { corrected } from '../identity.js';
import { NewPost, newPost } from '../new-post.js';
import type { Person, PersonEvent } from '../person.js';

export class RegisterPerson {
  /** The partnership in which the person is first met: its officers may see them. */
  @Id() partnershipId!: string;
  @Line() name!: string;
  /** The address to sign in with; nobody else may have it. */
  @IsEmail() email!: string;
  /** Where messages go instead; others may have the same. */
  @IsOptional() @IsEmail() contactEmail?: string;
  /** Teacher reference number, seven digits; not checked until someone says so. */
  @IsOptional() @Matches(/^\d{7}$/) trn?: string;
  @Part(() => NewPost) post!: NewPost;
}

export type PersonToRegister = RegisterPerson & { organisation: Organisation | undefined };

export const registerPerson: Decide<PersonToRegister, Person, PersonEvent> = (command, person, { id, today }) => {
  if (person.status !== 'none') throw new Refusal('conflict', 'person.already-registered', 'The person is registered');
  const { partnershipId, post, organisation } = command;
  return {
    events: [
      { type: 'PersonRegistered', personId: id, partnershipId },
      { type: 'PostTaken', post: newPost(post, { personId: id, organisation, main: true, today }) },
    ],
    details: corrected({}, command, today),
  };
};
