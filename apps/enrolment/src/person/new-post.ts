import { Day, Id, postRoles, weekdays, type PostRole, type Weekday } from '#contracts';
import { idFrom, Refusal } from '#domain';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import type { Organisation } from '../organisation/organisation.js';
import type { Post } from './person.js';

/** How much of a week a post is. */
export class PartOfWeek {
  /** Full-time equivalent, 0–1. */
  @IsOptional() @IsNumber() @Min(0) @Max(1) fte?: number;
  /** On which days of the week, where it is not all of them. */
  @IsOptional() @IsArray() @ArrayMaxSize(7) @ArrayUnique() @IsIn(weekdays, { each: true }) days?: Weekday[];
}

export class NewPost extends PartOfWeek {
  @Id() organisationId!: string;
  @IsIn(postRoles) role!: PostRole;
  @Day() from!: string;
  /** Whether it is the person’s main post; the first one is unless it says otherwise. */
  @IsOptional() @IsBoolean() main?: boolean;
}

type Facts = { personId: string; organisation: Organisation | undefined; main: boolean; today: string };

/** The post as it will stand; refuses one at an organisation that is not known or closed. */
export const newPost = (wanted: NewPost, { personId, organisation, main, today }: Facts): Post => {
  const { organisationId, role, from, fte, days } = wanted;
  if (!organisation || organisation.status === 'none')
    throw new Refusal('invalid', 'organisation.unknown', 'There is no such organisation');
  if (organisation.status === 'closed')
    throw new Refusal('conflict', 'school.closed', `The school closed on ${organisation.closedOn}`);
  return {
    postId: idFrom(personId, `post of ${role} at ${organisationId} from ${from}`),
    organisationId,
    role,
    main: wanted.main ?? main,
    ...(fte !== undefined && { fte }),
    ...(days !== undefined && { days }),
    from,
    confirmedOn: from > today ? from : today,
  };
};
