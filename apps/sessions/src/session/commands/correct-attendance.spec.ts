import { specFor } from '#domain';
import { ana, ben } from '../../roster/examples.js';
import { anaCame, benWasAbsent, delivered, facilitator, handedIn, scheduled, sessionId } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { correctAttendance, type CorrectAttendance } from './correct-attendance.js';

const given = specFor({ decide: correctAttendance, evolve, initial: noSession });
const register = [scheduled, delivered, anaCame, benWasAbsent, handedIn];
const benLeftEarly: CorrectAttendance = { sessionId, personId: ben.personId, outcome: 'partial', minutes: 60 };
const corrected = {
  ...benWasAbsent,
  type: 'AttendanceCorrected',
  outcome: 'partial',
  attendedMinutes: 60,
} as SessionEvent;

describe('correcting a register', () => {
  it('says what was right', () => {
    expect(given(...register).when(benLeftEarly)).toEqual([corrected]);
  });
  it('changes the register for that person alone', () => {
    expect([...register, corrected].reduce(evolve, noSession)).toMatchObject({
      register: [
        { personId: ana.personId, outcome: 'attended', attendedMinutes: 120 },
        { personId: ben.personId, outcome: 'partial', attendedMinutes: 60, plannedMinutes: 120 },
      ],
    });
  });
  it('can be corrected again', () => {
    expect(given(...register, corrected).when({ sessionId, personId: ben.personId, outcome: 'absent' })).toHaveLength(
      1,
    );
  });
  it.each<[string, SessionEvent[], Partial<CorrectAttendance>, string]>([
    ['an unknown session', [], {}, 'session.unknown'],
    ['a register that was not handed in', [scheduled], {}, 'register.not-handed-in'],
    ['someone who is not in it', register, { personId: facilitator }, 'register.person-unknown'],
    ['what it already says', [...register, corrected], {}, 'register.nothing-changed'],
    ['more minutes than there were', register, { outcome: 'late', minutes: 121 }, 'register.minutes-impossible'],
  ])('refuses %s', (_, past, change, code) => {
    expect(given(...past).when({ ...benLeftEarly, ...change })).toBe(code);
  });
});
