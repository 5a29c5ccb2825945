import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import { Line } from '#contracts';
import { PageQuery } from '#http';
import type { ParkedFilter, ParkingReason } from '#mongo';

const reasons: ParkingReason[] = [
  'not-yet',
  'no-answer',
  'refused',
  'defect',
  'bad-bytes',
  'newer-version',
  'behind-another',
];

/** A page of parked events: all, or those with a handler, reason, code, key or stream. */
export class ListParked extends PageQuery {
  @IsOptional() @IsString() @Length(1, 200) handler?: string;
  @IsOptional() @IsIn(reasons) reason?: ParkingReason;
  @IsOptional() @IsString() @Length(1, 200) code?: string;
  @IsOptional() @IsString() @Length(1, 200) key?: string;
  @IsOptional() @IsString() @Length(1, 200) stream?: string;
}

/** Which parked events are meant: those named, or all with a handler, reason, code, key or stream. */
class ChosenParked {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ArrayUnique() @IsString({ each: true }) ids?: string[];
  @IsOptional() @IsString() @Length(1, 200) handler?: string;
  @IsOptional() @IsIn(reasons) reason?: ParkingReason;
  @IsOptional() @IsString() @Length(1, 200) code?: string;
  @IsOptional() @IsString() @Length(1, 200) key?: string;
  @IsOptional() @IsString() @Length(1, 200) stream?: string;
  /** Only tells how many it would be. */
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

/** Which parked events are tried again; nothing named means all. */
export class RetryParked extends ChosenParked {}

/** Which parked events are given up for their handler, and why; at least something has to be named. */
export class DiscardParked extends ChosenParked {
  @Line(500) why!: string;
}

/** The filter in a query or a choice. */
export const filterOf = ({ handler, reason, code, key, stream }: ParkedFilter): ParkedFilter => ({
  ...(handler === undefined ? {} : { handler }),
  ...(reason === undefined ? {} : { reason }),
  ...(code === undefined ? {} : { code }),
  ...(key === undefined ? {} : { key }),
  ...(stream === undefined ? {} : { stream }),
});
