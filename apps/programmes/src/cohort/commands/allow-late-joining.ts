import { IsIn } from 'class-validator';
import { Day, Id, lateJoiningReasons, type LateJoiningReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';

/** Takes applications longer, also while the cohort is taught: planned minutes count from joining. */
export class AllowLateJoining {
  @Id() cohortId!: string;
  /** The new last day of the window. */
  @Day() until!: string;
  @IsIn(lateJoiningReasons) reason!: LateJoiningReason;
}

export const allowLateJoining: Decide<AllowLateJoining, Cohort, CohortEvent> = (
  { until, reason },
  state,
  { today: on },
) => {
  const { window, runs } = mustBe(state, 'open', 'running');
  if (until <= window.until)
    throw new Refusal('invalid', 'cohort.not-longer', `Applications are taken until ${window.until} already`);
  if (until < on) throw new Refusal('invalid', 'cohort.in-the-past', `${until} has passed`);
  if (until > runs.until)
    throw new Refusal('invalid', 'cohort.window-too-late', `Its last day is ${runs.until}: nothing is left to join`);
  return [{ type: 'LateJoiningAllowed', until, reason, on }];
};
