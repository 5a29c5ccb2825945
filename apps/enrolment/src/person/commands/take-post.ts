import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Organisation } from '../../organisation/organisation.js';
import { usablePerson } from '../known-person.js';
import { NewPost, newPost } from '../new-post.js';
import { postsOn, type Person, type PersonEvent } from '../person.js';
import { highestRole, progressionOf } from '../progression.js';

/** A further post, beside those that are held. */
export class TakePost extends NewPost {
  @Id() personId!: string;
}

export const takePost: Decide<TakePost & { organisation: Organisation | undefined }, Person, PersonEvent> = (
  { organisation, ...command },
  person,
  { id, today },
) => {
  const { posts } = usablePerson(person);
  const post = newPost(command, { personId: id, organisation, main: posts.length === 0, today });
  if (posts.some(({ postId }) => postId === post.postId))
    throw new Refusal('conflict', 'person.post-already-held', 'The person holds this post already');
  const { role: toRole, organisationId, from: on } = post;
  const fromRole = highestRole(postsOn(person, on).map(({ role }) => role));
  const taken: PersonEvent = { type: 'PostTaken', post };
  if (fromRole === undefined) return [taken];
  const kind = progressionOf(fromRole, toRole) ?? 'added-responsibility';
  return [taken, { type: 'PersonProgressed', fromRole, toRole, kind, organisationId, on }];
};
