import { BookingCancelled, BookingConfirmed, CohortScheduled, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { opened, type Roster, type RosterEvent } from './roster.js';

/** Others hear when a cohort is taught and who is expected; who takes part they know from the enrolments. */
export const publishes = (event: RosterEvent, { id: cohortId }: Given, state: Roster): PublicEvent | undefined => {
  const { strand } = opened(state);
  switch (event.type) {
    case 'RosterOpened':
    case 'RosterClosed':
    case 'SessionMoved':
    case 'SessionSetAside':
    case 'SessionHeld':
    case 'SessionDropped':
    case 'MemberJoined':
    case 'MemberLeft':
    case 'MembersTransferred':
    case 'MemberMerged':
    case 'PlanChanged':
    case 'ParticipationPaused':
    case 'LeavingCancelled':
    case 'ParticipationResumed':
      return undefined;
    case 'CohortScheduled': {
      const sessions = event.sessions.map(({ sessionId, item, startsAt }) => ({ sessionId, item, startsAt }));
      return publish(CohortScheduled, { cohortId, sessions }, strand);
    }
    case 'BookingConfirmed': {
      const { sessionId, enrolmentId, personId } = event;
      return publish(BookingConfirmed, { sessionId, cohortId, enrolmentId, personId }, strand);
    }
    case 'BookingCancelled': {
      const { sessionId, enrolmentId, personId } = event;
      return publish(BookingCancelled, { sessionId, cohortId, enrolmentId, personId }, strand);
    }
    default:
      return unreachable(event);
  }
};
