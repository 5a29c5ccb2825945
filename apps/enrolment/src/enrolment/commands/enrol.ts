import type { Decide } from '#domain';
import type { Enrolled, Enrolment, EnrolmentEvent } from '../enrolment.js';

export type Enrol = Omit<Enrolled, 'from'> & {
  /** The day the place was taken. */
  acceptedOn: string;
  /** The first day of the cohort. */
  begins: string;
  /** The step of the place that was taken. */
  step: number;
};

/** Whoever has a place takes part: from the cohort’s first day, or, who comes later, from the day of acceptance. */
export const enrol: Decide<Enrol, Enrolment, EnrolmentEvent> = ({ acceptedOn, begins, step, ...place }, enrolment) =>
  enrolment.status === 'none'
    ? [{ type: 'Enrolled', enrolled: { ...place, from: acceptedOn > begins ? acceptedOn : begins }, step }]
    : [];
