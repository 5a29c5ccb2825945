import type { Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent } from '../enrolment.js';

export type AskAboutClosedSchool = { organisationId: string; on: string };

/** The school is closed and nobody carries on for it: a person decides what becomes of whoever takes part there. */
export const askAboutClosedSchool: Decide<AskAboutClosedSchool, Enrolment, EnrolmentEvent> = (
  { organisationId, on },
  enrolment,
) =>
  isOpen(enrolment) && enrolment.organisationId === organisationId && enrolment.question === undefined
    ? [{ type: 'DecisionAsked', on, question: 'school-closed' }]
    : [];
