import type { ReopeningReason } from '#contracts';
import { unreachable, type Decide } from '#domain';
import type { Enrolment, EnrolmentEvent, NewCohort, BegunEnrolment } from '../enrolment.js';
import { firstDayOf } from './move-to-cohort.js';

/** A place that is taken for an enrolment. */
export type FollowPlace = {
  cohort: NewCohort;
  /** The first day of the cohort. */
  begins: string;
  cohortIsOver: boolean;
  on: string;
  step: number;
  /** In a cohort it came to from another: the how-manieth it is after the first. */
  arrived?: number;
  reopening?: ReopeningReason;
  /** Waited for it to come back. */
  returned?: true;
};

/** The enrolment follows the places, once: it comes back, is open again, or goes on in another cohort. */
export const followPlace: Decide<FollowPlace, Enrolment, EnrolmentEvent> = (place, enrolment) => {
  if (enrolment.status === 'none') return [];
  const isHere = place.cohort.cohortId === enrolment.cohortId;
  const isNews = isHere ? place.step > enrolment.step : isNewElsewhere(place, enrolment.former);
  if (!isNews) return [];
  const { on, step } = place;
  switch (enrolment.status) {
    case 'active':
      return isHere ? [] : movedTo(place, enrolment);
    case 'deferred':
      return isHere || place.returned
        ? [...(isHere ? [] : movedTo(place, enrolment)), { type: 'EnrolmentResumed', on, step }]
        : movedTo(place, enrolment);
    case 'withdrawn':
      return isHere || place.returned
        ? [...(isHere ? [] : movedTo(place, enrolment)), { type: 'EnrolmentResumed', on, step }]
        : [];
    case 'completed':
    case 'not-completed':
      return isHere ? reopened(place) : [];
    case 'superseded':
      return [];
    default:
      return unreachable(enrolment);
  }
};

const isNewElsewhere = ({ cohort, arrived, returned }: FollowPlace, former: string[]): boolean =>
  arrived === former.length + 1 || (returned === true && !former.includes(cohort.cohortId));

const movedTo = (place: FollowPlace, enrolment: BegunEnrolment): EnrolmentEvent[] => {
  const { cohort: to, begins, on, step } = place;
  const from = firstDayOf(enrolment.from, on, begins);
  const fromCohortId = enrolment.cohortId;
  return [{ type: 'EnrolmentMovedToCohort', on, fromCohortId, to, from, step }, ...askedWhereOver(place)];
};

const reopened = (place: FollowPlace): EnrolmentEvent[] => {
  const { on, step, reopening: reason = 'other' } = place;
  return [{ type: 'EnrolmentReopened', on, reason, step }, ...askedWhereOver(place)];
};

/** What goes on in a cohort that is over waits for a person to say how it ends. */
const askedWhereOver = ({ on, cohortIsOver }: FollowPlace): EnrolmentEvent[] =>
  cohortIsOver ? [{ type: 'DecisionAsked', on, question: 'cohort-finished' }] : [];
