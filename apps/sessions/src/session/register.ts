import { IsIn, IsOptional } from 'class-validator';
import { attendanceOutcomes, Id, Whole, type AttendanceOutcome } from '#contracts';
import { Refusal } from '#domain';

/** What a register can say of a person. */
export class SaidOfPerson {
  @Id() personId!: string;
  @IsIn(attendanceOutcomes) outcome!: AttendanceOutcome;
  /** Needed for `partial`; may be said for `late`, otherwise follows from the outcome. */
  @IsOptional() @Whole(0, 2_880) minutes?: number;
}

type Attended = { least: number; most: number; unsaid?: number };

const attended = (outcome: AttendanceOutcome, planned: number): Attended => {
  const all = { least: planned, most: planned, unsaid: planned };
  const none = { least: 0, most: 0, unsaid: 0 };
  const byOutcome: Record<AttendanceOutcome, Attended> = {
    attended: all,
    late: { least: 1, most: planned, unsaid: planned },
    partial: { least: 1, most: planned - 1 },
    absent: none,
    excused: none,
  };
  return byOutcome[outcome];
};

/** Minutes of the session's `planned` ones that someone was there. */
export const attendedMinutes = ({ personId, outcome, minutes }: SaidOfPerson, planned: number): number => {
  const { least, most, unsaid } = attended(outcome, planned);
  const said = minutes ?? unsaid;
  if (said === undefined)
    throw new Refusal('invalid', 'register.minutes-missing', 'A partial attendance says how long', { personId });
  if (said < least || said > most)
    throw new Refusal('invalid', 'register.minutes-impossible', `${outcome} would be ${least} to ${most} minutes`, {
      personId,
    });
  return said;
};
