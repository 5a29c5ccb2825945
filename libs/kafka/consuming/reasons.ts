import { BadEvent, NewerVersion } from '#contracts';
import { Refusal } from '#domain';
import type { ParkingReason } from '#mongo';
import { log } from '#observability';
import { NotYet } from './on.js';
import { NoAnswer } from './patience.js';

/** Why an event is parked. */
export type Reason = { reason: ParkingReason; code: string; sentence: string };

type About = { handler: string; event: string | undefined; stream: string };

/** What a failure means for the event: whether it is tried again by itself, and what the person on call reads. */
export const reasonOf = (error: unknown, about: About): Reason => {
  const sentence = error instanceof Error ? error.message : String(error);
  if (error instanceof NotYet) return { reason: 'not-yet', code: 'not-yet', sentence };
  if (error instanceof NoAnswer) {
    log.warn(about, `Tried again later: ${sentence}`);
    return { reason: 'no-answer', code: 'no-answer', sentence };
  }
  if (error instanceof BadEvent) {
    const reason = error instanceof NewerVersion ? 'newer-version' : 'bad-bytes';
    log[reason === 'newer-version' ? 'warn' : 'error'](about, `Parked: ${sentence}`);
    return { reason, code: reason, sentence };
  }
  log.error({ ...about, err: error }, 'Parked: a policy could not handle an event');
  if (error instanceof Refusal) return { reason: 'refused', code: error.code, sentence };
  return { reason: 'defect', code: error instanceof Error ? error.name : 'unknown', sentence };
};

export const behind: Reason = {
  reason: 'behind-another',
  code: 'behind-another',
  sentence: 'An earlier event of this key is parked',
};
