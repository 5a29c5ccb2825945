import { Day, Id, type PlanItem } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Cohort } from '../../places/places.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';
import { itemsRecorded } from '../participation.js';

export class MoveToCohort extends InOwnWords {
  @Id() enrolmentId!: string;
  @Id() toCohortId!: string;
  /** The day from which it takes part in the other cohort. */
  @Day() on!: string;
}

export type Move = MoveToCohort & {
  cohort: Cohort | undefined;
  /** What is taught there; undefined while it is not known here. */
  plan: PlanItem[] | undefined;
  /** The step of the place that is taken there. */
  step: number;
};

/** Carries on in another cohort of the strand, unless something on its registers would count for nothing there. */
export const moveToCohort: Decide<Move, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const open = openEnrolment(enrolment);
  const { toCohortId, on, cohort, plan, step } = command;
  if (open.cohortId === toCohortId)
    throw new Refusal('conflict', 'enrolment.already-in-cohort', 'It is in this cohort already');
  if (!cohort || !plan) throw new Refusal('invalid', 'cohort.unknown', 'There is no such cohort');
  if (cohort.strand !== open.strand)
    throw new Refusal('invalid', 'enrolment.other-strand', `It takes part in ${open.strand}, not in ${cohort.strand}`);
  const taught = new Set(plan.map(({ code }) => code));
  const lost = itemsRecorded(open.participation).filter((item) => !taught.has(item));
  if (lost.length > 0)
    throw new Refusal(
      'conflict',
      'enrolment.records-invalidated',
      'The cohort does not teach what is on its registers',
      {
        items: lost,
      },
    );
  const to = { cohortId: toCohortId, strandVersion: cohort.strandVersion };
  const fromCohortId = open.cohortId;
  const from = firstDayOf(open.from, on, cohort.runs.from);
  return [{ type: 'EnrolmentMovedToCohort', on, fromCohortId, to, from, step }];
};

/** Who has begun keeps their first day; who has not begins with the new cohort. */
export const firstDayOf = (before: string, on: string, begins: string): string =>
  before < on ? before : on > begins ? on : begins;
