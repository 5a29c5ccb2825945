import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Matches } from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Code, Day, Id, Instant, Line, Part, Whole } from './shapes.js';
import { StrandDefinition } from './strand-definition.js';
import { Target } from './strand-rules.js';

const context = 'programmes';

export class Objective {
  @Code() code!: string;
  @Line() title!: string;
}

/** An organisation of the partnership and what it does there. */
export class Partner {
  @Line() name!: string;
  /** Its id in the directory, where it is registered. */
  @IsOptional() @Id() organisationId?: string;
  @IsIn(reference.partnerRoles, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(7) roles!: reference.PartnerRole[];
}

/** From the first to the last day, both included. */
export class Period {
  @Day() from!: string;
  @Day() until!: string;
}

@Event({ context, name: 'partnership-activated', says: 'A provider and a place have begun to work together.' })
export class PartnershipActivated {
  @Id() partnershipId!: string;
  @Line() name!: string;
  @Line() provider!: string;
  @Part(() => Period) period!: Period;
  /** Codes of the local authorities of the place. */
  @Matches(/^\d{3}$/, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(400) localAuthorities!: string[];
  /** URNs of the schools the partnership is for: its coverage list. */
  @Matches(/^\d{6}$/, { each: true }) @ArrayMaxSize(6_000) schools!: string[];
  @Part(() => Objective, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(30) objectives!: Objective[];
  /** Who works together in it; none listed means the provider and the local authorities. */
  @IsOptional() @Part(() => Partner, { each: true }) @ArrayMaxSize(60) organisations?: Partner[];
  @IsOptional() @Part(() => Target, { each: true }) @ArrayMaxSize(20) targets?: Target[];
}

@Event({
  context,
  name: 'partnership-amended',
  says: 'The partners changed who works together, or what is aimed at; both lists are complete.',
})
export class PartnershipAmended {
  @Id() partnershipId!: string;
  @Part(() => Partner, { each: true }) @ArrayMaxSize(60) organisations!: Partner[];
  @Part(() => Target, { each: true }) @ArrayMaxSize(20) targets!: Target[];
  @Day() on!: string;
}

@Event({
  context,
  name: 'coverage-changed',
  says: 'A partnership is for other schools or local authorities than before; both lists are complete.',
})
export class CoverageChanged {
  @Id() partnershipId!: string;
  @Matches(/^\d{3}$/, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(400) localAuthorities!: string[];
  /** URNs of the schools the partnership is for from now on. */
  @Matches(/^\d{6}$/, { each: true }) @ArrayMaxSize(6_000) schools!: string[];
  @Day() on!: string;
}

@Event({ context, name: 'partnership-extended', says: 'A partnership runs longer than first agreed.' })
export class PartnershipExtended {
  @Id() partnershipId!: string;
  @Day() until!: string;
}

@Event({ context, name: 'partnership-closed', says: 'A partnership has ended.' })
export class PartnershipClosed {
  @Id() partnershipId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'objective-judged', says: 'The partners judged whether an objective is met.' })
export class ObjectiveJudged {
  @Id() partnershipId!: string;
  @Code() objective!: string;
  @IsIn(reference.judgements) judgement!: reference.Judgement;
  @Day() on!: string;
}

@Event({ context, name: 'strand-published', says: 'A version of a strand is in force; every service can now run it.' })
export class StrandPublished {
  @Code() strand!: string;
  @Id() partnershipId!: string;
  @Whole(1, 100_000) version!: number;
  /** Partitions of the strand’s topics, fixed by its first version. */
  @Whole(1, 1_000) partitions!: number;
  @Part(() => StrandDefinition) definition!: StrandDefinition;
  @Day() on!: string;
}

@Event({
  context,
  name: 'strand-version-superseded',
  says: 'A newer version of a strand has taken the place of this one.',
})
export class StrandVersionSuperseded {
  @Code() strand!: string;
  @Whole(1, 100_000) version!: number;
  @Whole(1, 100_000) by!: number;
  @Day() on!: string;
}

@Event({ context, name: 'strand-closed', says: 'A strand takes no new cohorts.' })
export class StrandClosed {
  @Code() strand!: string;
  @Day() on!: string;
}

export const adaptationKinds = [
  'strand-opened',
  'strand-changed',
  'strand-closed',
  'session-changed',
  'other',
] as const;

@Event({ context, name: 'adaptation-decided', says: 'The partners changed something because of what they heard.' })
export class AdaptationDecided {
  @Id() adaptationId!: string;
  @Id() partnershipId!: string;
  @IsIn(adaptationKinds) kind!: (typeof adaptationKinds)[number];
  @IsOptional() @Code() objective?: string;
  @IsOptional() @Code() strand?: string;
  @Line(500) heard!: string;
  @Line(500) decided!: string;
  @Day() on!: string;
}

@Event({ context, name: 'adaptation-judged', says: 'The next round showed whether an adaptation helped.' })
export class AdaptationJudged {
  @Id() adaptationId!: string;
  @Id() partnershipId!: string;
  @IsIn(['helped', 'no-difference', 'made-it-worse']) judgement!: 'helped' | 'no-difference' | 'made-it-worse';
  @Day() on!: string;
}

@Event({ context, name: 'grant-given', says: 'A subject may act in a role, on what the grant names.' })
export class GrantGiven {
  @Id() grantId!: string;
  /** The `sub` of the token. */
  @Line(255) subject!: string;
  @Line(60) role!: string;
  @IsOptional() @Id() partnershipId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() organisationId?: string;
  @IsOptional() @Id() personId?: string;
  @Day() from!: string;
  @IsOptional() @Day() until?: string;
}

@Event({ context, name: 'grant-revoked', says: 'A grant is no longer in force.' })
export class GrantRevoked {
  @Id() grantId!: string;
  @Line(255) subject!: string;
  @Instant() at!: string;
}

@Event({
  context,
  name: 'clock-moved',
  says: 'The demonstration clock shows a later time. Never published without it.',
})
export class ClockMoved {
  @Instant() at!: string;
}
