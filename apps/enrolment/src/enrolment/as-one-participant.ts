import { withRecord, type Participation } from './participation.js';
import type { StaffMember } from './staff-list.js';

export type Merged = { personId: string; intoPersonId: string };

type Participants = { personId?: string; staff: StaffMember[]; participation: Participation };

/** What an enrolment says of a person of whom there were two records, by the id of the one that stands. */
export const asOneParticipant = (enrolment: Participants, merged: Merged): Partial<Participants> => ({
  ...(enrolment.personId === merged.personId && { personId: merged.intoPersonId }),
  staff: onceEach(enrolment.staff.map((member) => renamed(member, merged))),
  participation: Object.values(enrolment.participation)
    .map((record) => renamed(record, merged))
    .toSorted((one, other) => one.attendedMinutes - other.attendedMinutes)
    .reduce<Participation>(withRecord, {}),
});

const renamed = <Line extends { personId: string }>(line: Line, { personId, intoPersonId }: Merged): Line =>
  line.personId === personId ? { ...line, personId: intoPersonId } : line;

/** Who is on the list under both ids at one time is on it once, since the earlier day. */
const onceEach = (staff: StaffMember[]): StaffMember[] =>
  staff.filter((member, index) => {
    const first = staff.findIndex((other) => other.personId === member.personId && other.until === undefined);
    return member.until !== undefined || first === index;
  });
