import { AttendanceRecorded, declarationOf, RegisterHandedIn, SessionScheduled } from '#contracts';
import { ana, cohortId } from '../roster/examples.js';
import {
  anaCame,
  arranged,
  benWasAbsent,
  cancelled,
  delivered,
  handedIn,
  scheduled,
  sessionId,
  thatEvening,
} from './examples.js';
import { publishes } from './publishes.js';
import { evolve, noSession, type SessionEvent } from './session.js';

const said = (...events: SessionEvent[]) =>
  publishes(events.at(-1)!, { ...thatEvening, who: 'someone' }, events.reduce(evolve, noSession));

describe('what others hear of a session', () => {
  it('is its time', () => {
    expect(said(scheduled)).toEqual({
      stream: 'sessions.future-heads',
      type: declarationOf(SessionScheduled).type,
      data: {
        sessionId,
        cohortId,
        item: 'launch',
        mode: 'in-person',
        required: true,
        startsAt: '2023-09-12T15:45',
        minutes: 120,
      },
    });
  });
  it('is not who leads it and where', () => {
    expect(said(scheduled, arranged)).toBeUndefined();
  });
  it('is not why it was cancelled', () => {
    expect(said(scheduled, cancelled)?.data).toEqual({ sessionId, cohortId, on: '2023-09-11' });
  });
  it('is how each participant attended, on the day of the session', () => {
    expect(said(scheduled, delivered, anaCame)).toMatchObject({
      type: declarationOf(AttendanceRecorded).type,
      data: {
        sessionId,
        item: 'launch',
        enrolmentId: ana.enrolmentId,
        urn: '104689',
        attendedMinutes: 120,
        plannedMinutes: 120,
        required: true,
        on: '2023-09-12',
      },
    });
  });
  it('is who was present, once the register is complete', () => {
    const { enrolmentId, personId, organisationId, urn } = ana;
    expect(said(scheduled, delivered, anaCame, benWasAbsent, handedIn)).toMatchObject({
      type: declarationOf(RegisterHandedIn).type,
      data: { present: [{ enrolmentId, personId, organisationId, urn }], on: '2023-09-12' },
    });
  });
  it('is not that a guest came', () => {
    expect(
      said(scheduled, delivered, { type: 'GuestWelcomed', personId: ana.personId, attendedMinutes: 120 }),
    ).toBeUndefined();
  });
});
