import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import * as reference from './reference.js';
import { Day, Line, Whole } from './shapes.js';

/** Something to read or bring. */
export class Material {
  @Line() title!: string;
  @Matches(/^https:\/\/[^\s\p{Cc}]{1,490}$/u, { message: '$property must be an address that begins with https://' })
  url!: string;
}

/** What an applicant must fulfil beyond belonging to the audience. */
export class Eligibility {
  /** The least a post at the applying organisation must be, as a share of full time, 0–1. */
  @IsOptional() @IsNumber() @Min(0) @Max(1) minimumFte?: number;
  /** Months for which the post must have been held. */
  @IsOptional() @Whole(1, 240) monthsInPost?: number;
  /** Strands of which at least one must have been completed. */
  @IsOptional() @EachCode() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(20) completedOneOf?: string[];
  /** Strands in which nobody may take part at the same time. */
  @IsOptional() @EachCode() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(20) notTogetherWith?: string[];
}

function EachCode(): PropertyDecorator {
  return Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    each: true,
    message: 'each of $property must be words in lower case joined by hyphens',
  });
}

/** What schools get for the time their staff are away. */
export class CoverRule {
  @IsIn(['participant', 'school']) per!: 'participant' | 'school';
  /** For a day, in pence. */
  @Whole(1, 10_000_000) dayRatePence!: number;
  /** At most so many days over the whole strand. */
  @IsNumber({ maxDecimalPlaces: 1 }) @Min(0.5) @Max(400) maximumDays!: number;
}

/** How many are to be reached. */
export class Target {
  @IsIn(reference.reachMeasures) of!: reference.ReachMeasure;
  @Whole(1, 10_000_000) atLeast!: number;
  /** By the end when left out. */
  @IsOptional() @Day() by?: string;
}

export class Privacy {
  @IsIn(reference.lawfulBases) lawfulBasis!: reference.LawfulBasis;
  /** Years for which details are kept after the strand has ended for the person. */
  @Whole(1, 50) keepYears!: number;
}
