import { isOpen, type BegunEnrolment, type Enrolment } from './enrolment.js';

/** Whether someone takes part on a day: not yet, now, now and no longer soon, no longer. */
export const presences = ['joining', 'active', 'leaving', 'left'] as const;
export type Presence = (typeof presences)[number];

/** A deferral does not end it; whatever the end was called, who came to it has left. */
export const presenceOf = (enrolment: BegunEnrolment, today: string): Presence => {
  if (!isOpen(enrolment)) return 'left';
  if (enrolment.leaving) return 'leaving';
  return enrolment.from > today ? 'joining' : 'active';
};

/** An enrolment with what is true of it today; what is stored has begun. */
export const withPresence = <Stored extends { state: Enrolment }>(stored: Stored, today: string) => {
  const { state, ...rest } = stored;
  const begun = state as BegunEnrolment;
  return { ...rest, state: { ...begun, presence: presenceOf(begun, today) } };
};
