import { wordsVisibilities, type WordsVisibility } from '#contracts';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

/** Why something is done, in the words of whoever does it. */
export class InOwnWords {
  /** Kept apart from the enrolment, for two years; never in an event. */
  @IsOptional() @IsString() @Length(1, 2_000) inOwnWords?: string;
  /** Who may read it besides whoever wrote it; operations officers unless it says so. */
  @IsOptional() @IsIn(wordsVisibilities) wordsFor?: WordsVisibility;
}
