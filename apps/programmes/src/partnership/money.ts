import { IsOptional } from 'class-validator';
import { AcademicYear, Code, Day, Line, Whole } from '#contracts';

/** A hundred million pounds: more than any partnership has. */
const most = 10_000_000_000;

/** Where money comes from. */
export class Funding {
  @Line() source!: string;
  @Whole(1, most) pence!: number;
  /** When it may be spent; while the partnership runs when left out. */
  @IsOptional() @Day() from?: string;
  @IsOptional() @Day() until?: string;
}

/** What money is meant for. */
export class BudgetLine {
  @Code() code!: string;
  @Line() title!: string;
  @Whole(0, most) pence!: number;
  /** The academic year it is for, `2023-24`; all of them when left out. */
  @IsOptional() @AcademicYear() academicYear?: string;
}
