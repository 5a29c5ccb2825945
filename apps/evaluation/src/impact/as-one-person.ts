import type { AttendanceLine } from '../views/attendance.js';
import type { ParticipationLine, StaffMember } from '../views/participations.js';
import type { ProgressionLine } from '../views/progressions.js';
import type { Evidence } from './evidence.js';

/** The evidence as it is once every person has one record: `merged` names the record that answers for one that ended. */
export const asOnePerson = (evidence: Evidence, merged: ReadonlyMap<string, string>): Evidence => {
  const idOf = (personId: string): string => merged.get(personId) ?? personId;
  const carriedOnBy = new Map(
    evidence.participations.flatMap(({ enrolmentId, by }) => (by === undefined ? [] : [[enrolmentId, by] as const])),
  );
  return {
    ...evidence,
    participations: evidence.participations
      .filter(({ status }) => status !== 'superseded')
      .map((line) => participationOf(line, idOf)),
    attendance: joined(
      evidence.attendance.map((line) => ({
        ...line,
        enrolmentId: presentEnrolment(line.enrolmentId, carriedOnBy),
        personId: idOf(line.personId),
      })),
    ),
    responses: evidence.responses.map((line) => ({ ...line, personId: idOf(line.personId) })),
    progressions: progressionsOf(evidence.progressions, idOf),
  };
};

/** The enrolment that carries on in the end: one that carried on for another may be superseded itself. */
const presentEnrolment = (enrolmentId: string, carriedOnBy: ReadonlyMap<string, string>): string => {
  const next = carriedOnBy.get(enrolmentId);
  return next === undefined ? enrolmentId : presentEnrolment(next, carriedOnBy);
};

const participationOf = (line: ParticipationLine, idOf: (personId: string) => string): ParticipationLine =>
  line.unit === 'person'
    ? { ...line, personId: idOf(line.personId) }
    : { ...line, staff: onceEach(line.staff.map((member) => ({ ...member, personId: idOf(member.personId) }))) };

/** Who is on a list under two ids is on it once: the one that stays longer, from the first day of either. */
const onceEach = (staff: StaffMember[]): StaffMember[] =>
  [...Map.groupBy(staff, ({ personId }) => personId).values()].map((same) =>
    same.reduce((one, other) => {
      const stays = (one.leftOn ?? '9999') >= (other.leftOn ?? '9999') ? one : other;
      return { ...stays, from: one.from < other.from ? one.from : other.from };
    }),
  );

/** Registers of one participant, kept under several ids: a session counts once, as the longer attendance. */
const joined = (lines: AttendanceLine[]): AttendanceLine[] =>
  [...Map.groupBy(lines, ({ enrolmentId, personId }) => `${enrolmentId}/${personId}`).values()].flatMap((same) =>
    same.slice(0, 1).map((line) => ({ ...line, sessions: longestOf(same) })),
  );

const longestOf = (lines: AttendanceLine[]): AttendanceLine['sessions'] => {
  const shortestFirst = lines
    .flatMap(({ sessions }) => Object.entries(sessions))
    .toSorted(([, one], [, other]) => one.attendedMinutes - other.attendedMinutes);
  return Object.fromEntries(shortestFirst);
};

const progressionsOf = (lines: ProgressionLine[], idOf: (personId: string) => string): ProgressionLine[] =>
  [...Map.groupBy(lines, ({ personId }) => idOf(personId))].map(([personId, same]) => ({
    personId,
    steps: same.flatMap(({ steps }) => steps),
  }));
