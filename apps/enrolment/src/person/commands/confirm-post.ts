import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsOptional } from 'class-validator';
import { heldPost } from '../held-post.js';
import type { Person, PersonEvent } from '../person.js';

/** Someone who knows says that the person still holds the post. */
export class ConfirmPost {
  @Id() personId!: string;
  @Id() postId!: string;
  /** The day it was held on; today unless it says. */
  @IsOptional() @Day() on?: string;
}

export const confirmPost: Decide<ConfirmPost, Person, PersonEvent> = (command, person, { today }) => {
  const { postId, on = today } = command;
  const { from, confirmedOn, unknownSince } = heldPost(person, postId);
  if (on > today) throw new Refusal('invalid', 'post.confirmed-in-the-future', `Today is ${today}`);
  if (on < from) throw new Refusal('invalid', 'post.not-begun', `The post begins on ${from}`);
  return on > confirmedOn || unknownSince !== undefined ? [{ type: 'PostConfirmed', postId, on }] : [];
};
