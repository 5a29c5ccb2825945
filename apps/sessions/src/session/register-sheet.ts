import { dayOf, takingPartOn } from '../roster/bookings.js';
import { opened, participantOf, type Participant, type Roster } from '../roster/roster.js';
import { known, type Attendance, type Guest, type Session } from './session.js';

type Called<Line> = Line & { name?: string };

/** What a facilitator takes the register from; once it is handed in, what it says. */
export type RegisterSheet = {
  sessionId: string;
  title: string;
  startsAt: string;
  minutes: number;
  status: Session['status'];
  expected: Called<Participant>[];
  register: Called<Attendance>[];
  guests: Called<Guest>[];
};

export const registerSheet = (sessionId: string, state: Session, roster: Roster): RegisterSheet => {
  const session = known(state);
  const { title, startsAt, minutes, status } = session;
  const facts = { sessionId, title, startsAt, minutes, status };
  if (session.status === 'delivered')
    return { ...facts, expected: [], register: session.register, guests: session.guests };
  const expected = session.status === 'scheduled' ? takingPartOn(opened(roster), dayOf(startsAt)) : [];
  return { ...facts, expected: expected.map(participantOf), register: [], guests: [] };
};

export const peopleOn = ({ expected, register, guests }: RegisterSheet): string[] =>
  [...expected, ...register, ...guests].map(({ personId }) => personId);

/** The sheet as a person reads it; someone whose name is not known is listed without one. */
export const withNames = (sheet: RegisterSheet, names: ReadonlyMap<string, string>): RegisterSheet => {
  const called = <Line extends { personId: string }>(line: Line): Called<Line> => {
    const name = names.get(line.personId);
    return { ...line, ...(name !== undefined && { name }) };
  };
  return {
    ...sheet,
    expected: sheet.expected.map(called),
    register: sheet.register.map(called),
    guests: sheet.guests.map(called),
  };
};
