import { addDays, endOfDay, type Decide } from '#domain';
import { leavingOf, type Enrolment, type EnrolmentEvent } from '../enrolment.js';

const awaitedReturn = (enrolment: Enrolment): string | undefined =>
  enrolment.status === 'deferred' && enrolment.question === undefined ? enrolment.expectedReturn : undefined;

/** The first instant of the next day on which something is due: a withdrawal that was announced, an expected return. */
export const nextDay = (enrolment: Enrolment): string | undefined =>
  [leavingOf(enrolment)?.on, awaitedReturn(enrolment)]
    .filter((day) => day !== undefined)
    .map((day) => endOfDay(addDays(day, -1)))
    .toSorted()[0];

/** On its day a withdrawal comes about; whoever is expected back and has not come is put to a person. */
export const letDayCome: Decide<object, Enrolment, EnrolmentEvent> = (_, enrolment, { today }) => {
  const leaving = leavingOf(enrolment);
  if (leaving && leaving.on <= today) return [{ type: 'EnrolmentWithdrawn', ...leaving }];
  const back = awaitedReturn(enrolment);
  return back !== undefined && back <= today ? [{ type: 'DecisionAsked', on: back, question: 'return-due' }] : [];
};
