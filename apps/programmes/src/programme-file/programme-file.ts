import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Code, Id, lateJoiningReasons, Part, StrandDefinition, type LateJoiningReason } from '#contracts';
import { CohortPlan } from '../cohort/plan.js';
import { PartnershipTerms } from '../partnership/terms.js';

export const mostInFile = { strands: 100, cohorts: 500 };

export class PartnershipInFile extends PartnershipTerms {
  /** Which partnership is meant; left out: the one of this name, or a new one. */
  @IsOptional() @Id() partnershipId?: string;
  /** Whether both sides have agreed, so that it begins. */
  @IsOptional() @IsBoolean() active?: boolean;
}

export class StrandInFile {
  /** Names the strand in every topic and grant, and can never change. */
  @Code() code!: string;
  /** Whether the definition is to be in force; otherwise it is only drafted. */
  @IsOptional() @IsBoolean() published?: boolean;
  @Part(() => StrandDefinition) definition!: StrandDefinition;
}

export class CohortInFile extends CohortPlan {
  /** The code of its strand. */
  @Code() strand!: string;
  /** Whether it takes applications in its window. */
  @IsOptional() @IsBoolean() open?: boolean;
  /** Why the window of an open cohort was made longer. */
  @IsOptional() @IsIn(lateJoiningReasons) lateJoining?: LateJoiningReason;
}

/** A partnership with its strands and cohorts as they are to be. What a file does not name stays as it is. */
export class ProgrammeFile {
  @Part(() => PartnershipInFile) partnership!: PartnershipInFile;
  @IsOptional()
  @Part(() => StrandInFile, { each: true })
  @ArrayUnique((strand?: StrandInFile) => strand?.code)
  @ArrayMaxSize(mostInFile.strands)
  strands?: StrandInFile[];
  @IsOptional()
  @Part(() => CohortInFile, { each: true })
  @ArrayUnique((cohort?: CohortInFile) => `${cohort?.strand} ${cohort?.name}`)
  @ArrayMaxSize(mostInFile.cohorts)
  cohorts?: CohortInFile[];
}
