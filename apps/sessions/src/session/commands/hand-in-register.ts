import { ArrayMaxSize, IsBoolean, IsOptional } from 'class-validator';
import { Id, Part } from '#contracts';
import { hasCome, instantOf, Refusal, type Decide } from '#domain';
import { dayOf, takingPartOn } from '../../roster/bookings.js';
import { opened, participantOf, type Member, type Roster } from '../../roster/roster.js';
import { attendedMinutes, SaidOfPerson } from '../register.js';
import { undelivered, type Session, type SessionEvent } from '../session.js';

export class RegisterEntry extends SaidOfPerson {
  /** They came without being expected. */
  @IsOptional() @IsBoolean() walkIn?: boolean;
}

/** The whole register at once: until then nobody is absent. */
export class HandInRegister {
  @Id() sessionId!: string;
  @Part(() => RegisterEntry, { each: true })
  @ArrayMaxSize(1_000)
  entries!: RegisterEntry[];
}

/** The roster says who takes part; when, the session knows best. */
type Known = HandInRegister & { roster: Roster };

export const handInRegister: Decide<Known, Session, SessionEvent> = ({ entries, roster }, state, given) => {
  const session = undelivered(state);
  if (session.status === 'postponed')
    throw new Refusal('conflict', 'session.postponed', 'It is postponed: reschedule it first');
  if (!hasCome(instantOf(session.startsAt), given.now))
    throw new Refusal('conflict', 'session.not-begun', `It begins at ${session.startsAt}`);

  const expected = takingPartOn(opened(roster), dayOf(session.startsAt));
  mustNameEachOnce(entries);
  mustBeComplete(entries, expected);
  return [
    { type: 'SessionDelivered' },
    ...entries.flatMap((entry) => recorded(entry, session.minutes, expected, opened(roster).members)),
    { type: 'RegisterHandedIn', on: given.today },
  ];
};

const recorded = (entry: RegisterEntry, minutes: number, expected: Member[], members: Member[]): SessionEvent[] => {
  const ofThem = ({ personId }: Member): boolean => personId === entry.personId;
  const attended = attendedMinutes(entry, minutes);
  const said = { outcome: entry.outcome, attendedMinutes: attended };
  // One who leads for two schools is one person in the room, and takes part for both.
  const bookings = expected.filter(ofThem);
  const known = bookings.length > 0 ? bookings : members.filter(ofThem).slice(-1);
  const plannedMinutes = bookings.length > 0 ? minutes : 0;
  if (known.length === 0) return [{ type: 'GuestWelcomed', personId: entry.personId, attendedMinutes: attended }];
  return known.map((member) => ({ type: 'AttendanceRecorded', ...participantOf(member), ...said, plannedMinutes }));
};

const mustNameEachOnce = (entries: RegisterEntry[]): void => {
  const twice = entries.find(({ personId }, index) => entries.findIndex((one) => one.personId === personId) < index);
  if (twice)
    throw new Refusal('invalid', 'register.person-twice', 'The register names someone twice', {
      personId: twice.personId,
    });
};

const mustBeComplete = (entries: RegisterEntry[], expected: Member[]): void => {
  const named = new Set(entries.map(({ personId }) => personId));
  const missing = [...new Set(expected.map(({ personId }) => personId))].filter((personId) => !named.has(personId));
  if (missing.length > 0)
    throw new Refusal('invalid', 'register.incomplete', `It does not say whether ${missing.length} expected came`, {
      missing,
    });
  const awaited = new Set(expected.map(({ personId }) => personId));
  const unexpected = entries.filter(({ personId, walkIn }) => !awaited.has(personId) && walkIn !== true);
  if (unexpected.length > 0)
    throw new Refusal('invalid', 'register.not-expected', `${unexpected.length} in it were not expected`, {
      unexpected: unexpected.map(({ personId }) => personId),
    });
  const away = entries.find(({ personId, outcome }) => !awaited.has(personId) && /absent|excused/.test(outcome));
  if (away)
    throw new Refusal('invalid', 'register.walk-in-away', 'One who was not expected cannot be missed', {
      personId: away.personId,
    });
};
