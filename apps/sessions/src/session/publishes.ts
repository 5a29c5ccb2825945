import {
  AttendanceCorrected,
  AttendanceRecorded,
  publish,
  RegisterHandedIn,
  SessionCancelled,
  SessionDelivered,
  SessionPostponed,
  SessionRescheduled,
  SessionScheduled,
  type PresentParticipant,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { known, type Attendance, type Session, type SessionEvent } from './session.js';

type Begun = ReturnType<typeof known>;

/** Where it is held, who leads it and why it was cancelled stay inside; guests take part in nothing. */
export const publishes = (event: SessionEvent, { id: sessionId }: Given, state: Session): PublicEvent | undefined => {
  const session = known(state);
  const { cohortId, strand, item } = session;
  switch (event.type) {
    case 'SessionArranged':
    case 'GuestWelcomed':
    case 'PersonMerged':
      return undefined;
    case 'SessionScheduled':
      return publish(SessionScheduled, { sessionId, ...timeOf(session) }, strand);
    case 'SessionRescheduled':
      return publish(SessionRescheduled, { sessionId, ...timeOf(session) }, strand);
    case 'SessionPostponed':
      return publish(SessionPostponed, { sessionId, cohortId, on: event.on }, strand);
    case 'SessionCancelled':
      return publish(SessionCancelled, { sessionId, cohortId, on: event.on }, strand);
    case 'SessionDelivered':
      return publish(SessionDelivered, { sessionId, cohortId, item, on: dayOf(session) }, strand);
    case 'AttendanceRecorded':
      return publish(AttendanceRecorded, { sessionId, ...attendanceAt(session, event) }, strand);
    case 'AttendanceCorrected':
      return publish(AttendanceCorrected, { sessionId, ...attendanceAt(session, event) }, strand);
    case 'RegisterHandedIn':
      return publish(
        RegisterHandedIn,
        { sessionId, cohortId, item, present: presentAt(session), on: event.on },
        strand,
      );
    default:
      return unreachable(event);
  }
};

const dayOf = ({ startsAt }: Begun): string => startsAt.slice(0, 10);

const timeOf = ({ cohortId, item, mode, required, startsAt, minutes }: Begun) => ({
  cohortId,
  item,
  mode,
  required,
  startsAt,
  minutes,
});

const attendanceAt = (session: Begun, entry: Attendance) => ({
  cohortId: session.cohortId,
  item: session.item,
  ...participantOf(entry),
  outcome: entry.outcome,
  attendedMinutes: entry.attendedMinutes,
  plannedMinutes: entry.plannedMinutes,
  required: session.required,
  on: dayOf(session),
});

const presentAt = (session: Begun): PresentParticipant[] =>
  session.status === 'delivered'
    ? session.register.filter(({ attendedMinutes }) => attendedMinutes > 0).map(participantOf)
    : [];

const participantOf = ({ enrolmentId, personId, organisationId, urn }: Attendance): PresentParticipant => ({
  enrolmentId,
  personId,
  organisationId,
  ...(urn !== undefined && { urn }),
});
