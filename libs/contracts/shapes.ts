import { applyDecorators } from './apply-decorators.js';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** The shapes that commands and events share; each says the same to class-validator and to JSON Schema. */

/** A UUID of any version. */
export const Id = () => applyDecorators(IsUUID('all'));

/** A list of them. */
export const Ids = () => applyDecorators(IsUUID('all', { each: true }));

/** A day in the world, `2023-09-01`. */
export const Day = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property must be a day such as 2023-09-01' }),
    IsISO8601({ strict: true }),
    JSONSchema({ format: 'date' }) as PropertyDecorator,
  );

/** An instant in UTC, `2023-09-01T08:00:00Z`. */
export const Instant = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/, {
      message: '$property must be an instant in UTC such as 2023-09-01T08:00:00Z',
    }),
    IsISO8601({ strict: true }),
    JSONSchema({ format: 'date-time' }) as PropertyDecorator,
  );

/** A time on the wall of the place, without zone: `2023-09-14T15:45`. */
export const WallTime = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { message: '$property must be a local time such as 2023-09-14T15:45' }),
    IsISO8601({ strict: true }),
  );

/** Kebab-case, 2–60 characters: what strands, templates and plan items are called by. */
export const Code = () =>
  applyDecorators(
    Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: '$property must be words in lower case joined by hyphens' }),
    Length(2, 60),
  );

/** How another system calls something of ours; no address and no name has room in it. */
export const ForeignId = () =>
  applyDecorators(
    Matches(/^[\w.:/-]{1,100}$/, { message: '$property must be 1 to 100 letters, digits and any of . : / _ -' }),
    JSONSchema({ examples: ['T-4711'] }) as PropertyDecorator,
  );

/** The same with the system it is of: `staff-records:T-4711`. */
export const KnownAs = () =>
  applyDecorators(
    Matches(/^[a-z0-9]+(-[a-z0-9]+)*:[\w.:/-]{1,100}$/, { message: '$property must be <system>:<id>' }),
    JSONSchema({ examples: ['staff-records:T-4711'] }) as PropertyDecorator,
  );

/** Unique reference number of a school in England: six digits. */
export const Urn = () => applyDecorators(Matches(/^\d{6}$/, { message: '$property must be a URN of six digits' }));

/** 1 September to 31 August, `2023-24`. */
export const AcademicYear = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}$/, { message: '$property must be an academic year such as 2023-24' }),
    JSONSchema({ examples: ['2023-24'] }) as PropertyDecorator,
  );

/** A line of text a person wrote, without control characters. */
export const Line = (max = 200) =>
  applyDecorators(
    IsString(),
    Length(1, max),
    Matches(/^[^\p{Cc}]*$/u, { message: '$property must not contain control characters' }),
  );

export const Whole = (min: number, max: number) => applyDecorators(Min(min), Max(max), IsInt());

const isObject = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * An object of a class, or a list of them, with all that its class says. `ValidateNested` alone lets pass what is missing, and
 * an empty list where an object belongs.
 */
export const Part = (type: () => new () => object, { each = false } = {}) =>
  applyDecorators(
    ValidateBy(
      {
        name: 'isPart',
        validator: { validate: isObject },
      },
      { each, message: each ? 'each value in $property must be an object' : '$property must be an object' },
    ),
    ValidateNested({ each }),
    Type(type),
  );
