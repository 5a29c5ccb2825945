import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { heldPost } from '../held-post.js';
import type { Person, PersonEvent } from '../person.js';

export class LeavePost {
  @Id() personId!: string;
  @Id() postId!: string;
  /** The last day in the post. */
  @Day() until!: string;
}

export const leavePost: Decide<LeavePost, Person, PersonEvent> = ({ postId, until }, person) => {
  const { from } = heldPost(person, postId);
  if (until < from) throw new Refusal('invalid', 'post.not-begun', `The post begins on ${from}`);
  return [{ type: 'PostLeft', postId, until }];
};
