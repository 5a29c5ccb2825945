import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Organisation } from '../../organisation/organisation.js';
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
  { id },
) => {
  if (person.status === 'none') throw new Refusal('not-found', 'person.unknown', 'There is no such person');
  const post = newPost(id, command, organisation, person.posts.length === 0);
  if (person.posts.some(({ postId }) => postId === post.postId))
    throw new Refusal('conflict', 'person.post-already-held', 'The person holds this post already');
  const { role: toRole, organisationId, from: on } = post;
  const fromRole = highestRole(postsOn(person, on).map(({ role }) => role));
  const taken: PersonEvent = { type: 'PostTaken', post };
  if (fromRole === undefined) return [taken];
  const kind = progressionOf(fromRole, toRole) ?? 'added-responsibility';
  return [taken, { type: 'PersonProgressed', fromRole, toRole, kind, organisationId, on }];
};
