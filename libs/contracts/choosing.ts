import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import * as reference from './reference.js';
import { Code, Line, Part, Whole } from './shapes.js';

/** One thing the application form asks. */
export class FormQuestion {
  @Code() code!: string;
  @Line(300) text!: string;
  /** What helps to answer, below the question. */
  @IsOptional() @Line(500) hint?: string;
  @IsIn(reference.formQuestionKinds) kind!: reference.FormQuestionKind;
  @IsBoolean() required!: boolean;
  /** What can be chosen, in order; the answer is the choice itself. */
  @IsOptional()
  @Matches(/^[^\p{Cc}]{1,100}$/u, { each: true, message: '$property must be lines of at most 100 characters' })
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  choices?: string[];
  /** The most words of an answer in words; 500 unless it says otherwise. */
  @IsOptional() @Whole(10, 2_000) mostWords?: number;
}

/** What the panel gives points for. */
export class Criterion {
  @Code() code!: string;
  @Line() title!: string;
  /** What earns which points. */
  @IsOptional() @Line(500) guidance?: string;
  /** Points from 0 to this. */
  @Whole(1, 100) upTo!: number;
  /** How often the points of this criterion count; once unless it says otherwise. */
  @IsOptional() @Whole(1, 10) weight?: number;
}

/** How a strand that takes by criteria chooses. */
export class Choosing {
  /** What applicants are asked; nothing means that there is no form to fill in. */
  @Part(() => FormQuestion, { each: true }) @ArrayMaxSize(40) form!: FormQuestion[];
  @Part(() => Criterion, { each: true }) @ArrayMaxSize(20) criteria!: Criterion[];
  /** How many members of the panel score each application; 0 means that nobody does. */
  @Whole(0, 12) scoredBy!: number;
  /** Whether only those on the shortlist can be accepted. */
  @IsBoolean() shortlist!: boolean;
  /** Whether the head of the applicant’s school must endorse before the applicant can be accepted. */
  @IsBoolean() endorsement!: boolean;
}
