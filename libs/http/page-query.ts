import type { PageRequest } from '#domain';
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
