import { Day, Id, postRoles, type PostRole } from '#contracts';
import { idFrom, Refusal } from '#domain';
import { IsBoolean, IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import type { Organisation } from '../organisation/organisation.js';
import type { Post } from './person.js';

export class NewPost {
  @Id() organisationId!: string;
  @IsIn(postRoles) role!: PostRole;
  @Day() from!: string;
  /** Whether it is the person’s main post; the first one is unless it says otherwise. */
  @IsOptional() @IsBoolean() main?: boolean;
  /** Full-time equivalent, 0–1. */
  @IsOptional() @IsNumber() @Min(0) @Max(1) fte?: number;
}

/** The post as it will stand; refuses one at an organisation that is not known or closed. */
export const newPost = (
  personId: string,
  wanted: NewPost,
  organisation: Organisation | undefined,
  main: boolean,
): Post => {
  const { organisationId, role, from, fte } = wanted;
  if (!organisation || organisation.status === 'none')
    throw new Refusal('invalid', 'organisation.unknown', 'There is no such organisation');
  if (organisation.status === 'closed')
    throw new Refusal('conflict', 'school.closed', `The school closed on ${organisation.closedOn}`);
  const postId = idFrom(personId, `post of ${role} at ${organisationId} from ${from}`);
  return { postId, organisationId, role, main: wanted.main ?? main, ...(fte !== undefined && { fte }), from };
};
