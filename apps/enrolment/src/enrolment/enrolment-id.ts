import { idFrom } from '#domain';

/** What becomes of an application has one id, so that it can only come about once. */
export const enrolmentIdOf = (applicationId: string): string => idFrom(applicationId, 'enrolment');
