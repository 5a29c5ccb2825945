import { Day, Id, postRoles, type PostRole } from '#contracts';
import { addDays, Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import type { Organisation } from '../../organisation/organisation.js';
import { heldPost } from '../held-post.js';
import { newPost, PartOfWeek } from '../new-post.js';
import type { Person, PersonEvent } from '../person.js';
import { progressionOf } from '../progression.js';

/** One post is given up for another. */
export class ChangePost extends PartOfWeek {
  @Id() personId!: string;
  @Id() postId!: string;
  @IsIn(postRoles) role!: PostRole;
  /** Where the new post is: the same organisation for a step up in place. */
  @Id() organisationId!: string;
  @Day() on!: string;
}

export type PostChange = ChangePost & { organisation: Organisation | undefined };

export const changePost: Decide<PostChange, Person, PersonEvent> = (command, person, { id, today }) => {
  const { postId, role, organisationId, fte, days, on, organisation } = command;
  const held = heldPost(person, postId);
  if (on <= held.from) throw new Refusal('invalid', 'post.not-begun', `The post begins on ${held.from}`);
  const part = { ...(fte !== undefined && { fte }), ...(days !== undefined && { days }) };
  const wanted = { organisationId, role, from: on, ...part };
  const post = newPost(wanted, { personId: id, organisation, main: held.main, today });
  const kind = progressionOf(held.role, role);
  const changed: PersonEvent[] = [
    { type: 'PostLeft', postId, until: addDays(on, -1) },
    { type: 'PostTaken', post },
  ];
  return kind
    ? [...changed, { type: 'PersonProgressed', fromRole: held.role, toRole: role, kind, organisationId, on }]
    : changed;
};
