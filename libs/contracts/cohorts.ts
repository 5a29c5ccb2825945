import { IsIn, IsOptional } from 'class-validator';
import { Event } from './declare.js';
import { Period } from './programmes.js';
import * as reference from './reference.js';
import { Code, Day, Id, Line, Part, Whole } from './shapes.js';

const context = 'programmes';

@Event({ context, name: 'cohort-opened', says: 'A cohort of a strand takes applications in its window.' })
export class CohortOpened {
  @Id() cohortId!: string;
  @Id() partnershipId!: string;
  @Code() strand!: string;
  @Whole(1, 100_000) strandVersion!: number;
  @Line() name!: string;
  /** When applications are taken. */
  @Part(() => Period) window!: Period;
  /** When the cohort is taught. */
  @Part(() => Period) runs!: Period;
  @Whole(1, 10_000) capacity!: number;
  @IsOptional() @Whole(1, 1_000) perSchool?: number;
}

@Event({ context, name: 'cohort-started', says: 'A cohort is being taught.' })
export class CohortStarted {
  @Id() cohortId!: string;
  @Code() strand!: string;
  @Day() on!: string;
}

@Event({ context, name: 'cohort-finished', says: 'The teaching of a cohort is over.' })
export class CohortFinished {
  @Id() cohortId!: string;
  @Code() strand!: string;
  @Day() on!: string;
}

@Event({
  context,
  name: 'cohort-cancelled',
  says: 'A cohort will not be taught; each of its enrolments is to be decided.',
})
export class CohortCancelled {
  @Id() cohortId!: string;
  @Code() strand!: string;
  @Day() on!: string;
}

@Event({
  context,
  name: 'cohort-merged',
  says: 'A cohort is taught together with another of its strand from a day on; all its enrolments go on there.',
})
export class CohortMerged {
  /** The one that ends. */
  @Id() cohortId!: string;
  /** The one that goes on, with room for both. */
  @Id() into!: string;
  @Code() strand!: string;
  @Day() on!: string;
}

@Event({
  context,
  name: 'cohort-moved-to-version',
  says: 'A cohort is taught by a newer version of its strand from a day on.',
})
export class CohortMovedToVersion {
  @Id() cohortId!: string;
  @Code() strand!: string;
  @Whole(1, 100_000) fromVersion!: number;
  @Whole(1, 100_000) toVersion!: number;
  @Day() on!: string;
}

@Event({
  context,
  name: 'late-joining-allowed',
  says: 'A cohort takes applications longer, also while it is taught; planned minutes count from joining.',
})
export class LateJoiningAllowed {
  @Id() cohortId!: string;
  @Code() strand!: string;
  /** The last day on which applications are taken. */
  @Day() until!: string;
  @IsIn(reference.lateJoiningReasons) reason!: reference.LateJoiningReason;
  @Day() on!: string;
}

@Event({ context, name: 'capacity-changed', says: 'A cohort has more or fewer places.' })
export class CapacityChanged {
  @Id() cohortId!: string;
  @Code() strand!: string;
  @Whole(1, 10_000) capacity!: number;
  @IsOptional() @Whole(1, 1_000) perSchool?: number;
}
