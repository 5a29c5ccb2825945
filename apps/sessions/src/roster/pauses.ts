/** Why an enrolment takes part in nothing: it is deferred, will be withdrawn, or is no longer of the cohort. */
export type PauseReason = 'deferred' | 'leaving' | 'left';
/** `until`: the day of its return. */
export type Pause = { enrolmentId: string; from: string; because: PauseReason; until?: string };

/** Who has left is no longer about to leave. */
export const pausedBy = (pauses: Pause[], { enrolmentId, from, because }: Pause): Pause[] => [
  ...pauses.filter((pause) => because !== 'left' || !isLeaving(pause, enrolmentId)),
  { enrolmentId, from, because },
];

/** Whoever comes back may still leave on a later day, as announced. */
export const endedBy = (pause: Pause, { enrolmentId, on }: { enrolmentId: string; on: string }): Pause =>
  isOpen(pause, enrolmentId) && (pause.because !== 'leaving' || pause.from <= on) ? { ...pause, until: on } : pause;

/** Whether it is a pause of an enrolment from which it has not come back. */
export const isOpen = (pause: Pause, enrolmentId: string): boolean =>
  pause.enrolmentId === enrolmentId && pause.until === undefined;

export const isLeaving = (pause: Pause, enrolmentId: string): boolean =>
  isOpen(pause, enrolmentId) && pause.because === 'leaving';
