import type { PageRequest } from '#domain';
import { KnownAs } from '#contracts';
import { IsInt, IsISO8601, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** The query of every list; a list with filters extends it. */
export class PageQuery implements PageRequest {
  /** How many at most. */
  @IsInt() @Min(1) @Max(200) limit: number = 50;
  /** The `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(1000) @Matches(/^[\w.~=-]+$/) cursor?: string;
  /** Only what has changed since this instant. */
  @IsOptional() @IsISO8601({ strict: true }) updatedSince?: string;
}

/** The query of a list of what other systems may know by ids of their own. */
export class IdentifiedPageQuery extends PageQuery {
  /** Only what another system knows by this id: `<system>:<id>`. */
  @IsOptional() @KnownAs() externalId?: string;
}
