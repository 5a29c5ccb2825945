import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Choosing } from './choosing.js';
import * as reference from './reference.js';
import { Code, Line, Part, Whole } from './shapes.js';
import { CoverRule, Eligibility, Material, Privacy, Target } from './strand-rules.js';

/** A strand is data: everything the services need to run it is in here, versioned as a whole. */

export class Audience {
  /** Roles of posts that may take part; none listed means any. */
  @IsIn(reference.postRoles, { each: true }) @ArrayMaxSize(20) roles!: reference.PostRole[];
  /** Phases of school; none listed means any. */
  @IsIn(reference.phases, { each: true }) @ArrayMaxSize(10) phases!: reference.Phase[];
}

export class Places {
  @Whole(1, 10_000) perCohort!: number;
  /** At most so many of one school in a cohort. */
  @IsOptional() @Whole(1, 1_000) perSchool?: number;
  /** How long an offer waits for its answer, in working days. */
  @Whole(1, 60) offerWorkingDays!: number;
  /** A deferral of more days than that frees the place; absent means that every deferral keeps it. */
  @IsOptional() @Whole(0, 1_000) keptWhileDeferredDays?: number;
}

export class PlanItem {
  @Code() code!: string;
  @Line() title!: string;
  @IsIn(reference.deliveryModes) mode!: reference.DeliveryMode;
  @Whole(5, 2_880) minutes!: number;
  /** A required item must be attended to complete the strand. */
  @IsBoolean() required!: boolean;
  /** Weeks after the cohort starts. */
  @Whole(0, 260) week!: number;
  /** How the item differs in a setting: `{ setting: 'special', title: … }`. */
  @IsOptional()
  @Part(() => PlanItemVariant, { each: true })
  @ArrayMaxSize(10)
  variants?: PlanItemVariant[];
  /** What participants read or bring. */
  @IsOptional() @Part(() => Material, { each: true }) @ArrayMaxSize(20) materials?: Material[];
}

export class PlanItemVariant {
  @IsIn(reference.phases) setting!: reference.Phase;
  @Line() title!: string;
}

export class CoachingRhythm {
  /** Days between two coaching conversations of a pair. */
  @Whole(1, 365) everyDays!: number;
}

export class SurveyQuestion {
  @Code() code!: string;
  @Line(300) text!: string;
  @IsIn(reference.questionKinds) kind!: reference.QuestionKind;
  @IsBoolean() required!: boolean;
  /** The labelled points of a Likert or single-choice question, in order; the answer is the point's number from 1. */
  @IsOptional() @Line100s() @ArrayMinSize(2) @ArrayMaxSize(11) points?: string[];
}

function Line100s(): PropertyDecorator {
  return Matches(/^[^\p{Cc}]{1,100}$/u, { each: true, message: '$property must be lines of at most 100 characters' });
}

export class SurveyTemplate {
  @Code() code!: string;
  @Line() title!: string;
  @Line(1_000) introduction!: string;
  @Part(() => SurveyQuestion, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  questions!: SurveyQuestion[];
}

export class SurveyRule {
  /** The plan item whose handed-in register opens the survey. */
  @Code() afterItem!: string;
  /** The code of one of this strand's templates. */
  @Code() template!: string;
  /** Days the invitation stays open. */
  @Whole(1, 365) openDays!: number;
}

export class CompletionRule {
  /** Σ attended ÷ Σ planned minutes at which a participant completes, 0–1. */
  @IsNumber() @Min(0) @Max(1) minimumDose!: number;
  /** Whether every required item must have been attended too. */
  @IsBoolean() allRequiredItems!: boolean;
}

export const measureCodes = ['recommend', 'practice-change'] as const;

export class Measure {
  @IsIn(measureCodes) code!: (typeof measureCodes)[number];
  /** The code of the question that carries it. */
  @Code() question!: string;
  /** Answers that count as favourable. */
  @IsInt({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(11) favourable!: number[];
  /** The share the partnership aims at, 0–1. */
  @IsOptional() @IsNumber() @Min(0) @Max(1) target?: number;
}

export class StrandDefinition {
  @Line() title!: string;
  @Line(1_000) summary!: string;
  /** Who enrols: a person, or a whole school with a staff list. */
  @IsIn(reference.units) unit!: reference.Unit;
  @Part(() => Audience) audience!: Audience;
  /** Who of the audience may take part; nothing more is asked when left out. */
  @IsOptional() @Part(() => Eligibility) eligibility?: Eligibility;
  /** First come: an eligible applicant is offered a free place at once. Criteria: an officer accepts or rejects. */
  @IsIn(['first-come', 'criteria']) selection!: 'first-come' | 'criteria';
  /** Only where applicants are taken by criteria; without it an officer decides as they see fit. */
  @IsOptional() @Part(() => Choosing) choosing?: Choosing;
  @Part(() => Places) places!: Places;
  @Part(() => PlanItem, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(200) plan!: PlanItem[];
  @IsOptional() @Part(() => CoachingRhythm) coaching?: CoachingRhythm;
  @Part(() => SurveyTemplate, { each: true }) @ArrayMaxSize(50) templates!: SurveyTemplate[];
  @Part(() => SurveyRule, { each: true }) @ArrayMaxSize(200) surveys!: SurveyRule[];
  @Part(() => CompletionRule) completion!: CompletionRule;
  /** What schools get for the days their staff are away; nothing when left out. */
  @IsOptional() @Part(() => CoverRule) cover?: CoverRule;
  @Part(() => Measure, { each: true }) @ArrayMaxSize(20) measures!: Measure[];
  /** How many the strand is to reach. */
  @IsOptional() @Part(() => Target, { each: true }) @ArrayMaxSize(20) targets?: Target[];
  /** On what lawful basis people’s details are kept, and for how long. */
  @IsOptional() @Part(() => Privacy) privacy?: Privacy;
}
