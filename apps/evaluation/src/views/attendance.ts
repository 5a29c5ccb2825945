import { AttendanceCorrected, AttendanceRecorded } from '#contracts';
import { view, type Received } from '#domain';

export type AttendanceLine = {
  strand: string;
  enrolmentId: string;
  personId: string;
  /** What the latest register of each session says, by session. */
  sessions: Record<string, { on: string; attendedMinutes: number; plannedMinutes: number }>;
};

const participant = ({ data }: Received<AttendanceRecorded>): string => `${data.enrolmentId}/${data.personId}`;

const record = (line: AttendanceLine | undefined, { data, strand = '' }: Received<AttendanceRecorded>) => ({
  strand,
  enrolmentId: data.enrolmentId,
  personId: data.personId,
  sessions: {
    ...line?.sessions,
    [data.sessionId]: { on: data.on, attendedMinutes: data.attendedMinutes, plannedMinutes: data.plannedMinutes },
  },
});

/** One document per participant and enrolment: the minutes of each session, as last recorded. */
export const attendance = view<AttendanceLine>('attendance', { version: 1 })
  .on(AttendanceRecorded, participant, record)
  .on(AttendanceCorrected, participant, record);
