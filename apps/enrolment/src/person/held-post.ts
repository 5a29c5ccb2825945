import { Refusal } from '#domain';
import type { Person, Post } from './person.js';
import { usablePerson } from './known-person.js';

/** A post that the person still holds; else a refusal. */
export const heldPost = (person: Person, postId: string): Post => {
  const post = usablePerson(person).posts.find((post) => post.postId === postId);
  if (!post) throw new Refusal('invalid', 'post.unknown', 'The person never held this post');
  if (post.until !== undefined)
    throw new Refusal('conflict', 'post.already-left', `The person left this post on ${post.until}`);
  return post;
};
