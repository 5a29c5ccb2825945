import { specFor } from '#domain';
import { ana, ben } from '../../roster/examples.js';
import { anaCame, arranged, benWasAbsent, delivered, facilitator, scheduled } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { mergePerson } from './merge-person.js';

const given = specFor({ decide: mergePerson, evolve, initial: noSession });
const command = { personId: ana.personId, intoPersonId: ben.personId };
const merged: SessionEvent = { type: 'PersonMerged', ...command };
const after = (...events: SessionEvent[]) => [scheduled, ...events].reduce(evolve, noSession);

describe('two records of someone at a session were one person', () => {
  it('names them by the other id on the register, as facilitator and as guest', () => {
    expect(given(scheduled, delivered, anaCame).when(command)).toEqual([merged]);
    expect(after(delivered, anaCame, merged)).toMatchObject({ register: [{ personId: ben.personId }] });
    const ledByAna: SessionEvent = { type: 'SessionArranged', facilitators: [ana.personId, ben.personId] };
    expect(after(ledByAna, merged)).toMatchObject({ facilitators: [ben.personId] });
    const guest: SessionEvent = { type: 'GuestWelcomed', personId: ana.personId, attendedMinutes: 30 };
    expect(after(delivered, guest, merged)).toMatchObject({ guests: [{ personId: ben.personId }] });
  });
  it('counts who was there under both ids once', () => {
    const sameEnrolment: SessionEvent = { ...benWasAbsent, enrolmentId: ana.enrolmentId } as SessionEvent;
    expect(after(delivered, anaCame, sameEnrolment, merged)).toMatchObject({
      register: [{ enrolmentId: ana.enrolmentId, personId: ben.personId, attendedMinutes: 120 }],
    });
  });
  it('leaves a session alone that does not name them', () => {
    expect(given(scheduled, arranged).when(command)).toEqual([]);
    expect(given(scheduled, arranged).when({ ...command, personId: facilitator })).toHaveLength(1);
    expect(given(scheduled, delivered, anaCame, merged).when(command)).toEqual([]);
  });
});
