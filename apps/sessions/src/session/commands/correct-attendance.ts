import { Refusal, type Decide } from '#domain';
import { attendedMinutes, SaidOfPerson } from '../register.js';
import { Id } from '#contracts';
import { known, type Attendance, type Session, type SessionEvent } from '../session.js';

/** The register was wrong about someone in it. */
export class CorrectAttendance extends SaidOfPerson {
  @Id() sessionId!: string;
}

export const correctAttendance: Decide<CorrectAttendance, Session, SessionEvent> = (command, state) => {
  const session = known(state);
  if (session.status !== 'delivered')
    throw new Refusal('conflict', 'register.not-handed-in', 'There is no register to correct yet');
  const entries = session.register.filter(({ personId }) => personId === command.personId);
  if (entries.length === 0) throw new Refusal('invalid', 'register.person-unknown', 'The register does not name them');
  const right = { outcome: command.outcome, attendedMinutes: attendedMinutes(command, session.minutes) };
  if (entries.every((entry) => saysThe(entry, right)))
    throw new Refusal('conflict', 'register.nothing-changed', 'The register already says so');
  return entries.map((entry) => ({ type: 'AttendanceCorrected', ...entry, ...right }));
};

const saysThe = (entry: Attendance, right: Pick<Attendance, 'outcome' | 'attendedMinutes'>): boolean =>
  entry.outcome === right.outcome && entry.attendedMinutes === right.attendedMinutes;
