import type { Decide } from '#domain';
import type { Entry } from '../../places/entry.js';
import { isSubmitted, type Application, type ApplicationEvent, type Outcome } from '../application.js';

export type HearOutcome = { entry: Entry };

/** The application follows what the places decided; news that is older than what it has heard is ignored. */
export const hearOutcome: Decide<HearOutcome, Application, ApplicationEvent> = ({ entry }, application) => {
  const outcome = outcomeOf(entry);
  if (!outcome || !isSubmitted(application) || entry.step <= application.step) return [];
  if (outcome.status === 'accepted' && application.status === 'accepted') return [];
  return [{ type: 'OutcomeHeard', step: entry.step, on: entry.on, outcome }];
};

/** An application stays accepted whatever its enrolment comes to; what moved on is told by the places it has gone to. */
export const outcomeOf = (entry: Entry): Outcome | undefined => {
  switch (entry.status) {
    case 'paused':
    case 'released':
    case 'ended':
      return { status: 'accepted' };
    case 'moved':
      return undefined;
    case 'withdrawn':
      return { status: 'withdrawn', ...(entry.because && { because: entry.because }) };
    case 'offered':
      return { status: 'offered', expiresAt: entry.expiresAt };
    case 'rejected':
      return { status: 'rejected', reason: entry.reason };
    default:
      return { status: entry.status };
  }
};
