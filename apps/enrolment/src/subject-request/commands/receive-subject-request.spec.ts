import { specFor } from '#domain';
import { erased, merged, registered } from '../../person/examples.js';
import { evolve as evolvePerson, noPerson, type PersonEvent } from '../../person/person.js';
import { received } from '../examples.js';
import { evolve, noRequest, overdueAt } from '../subject-request.js';
import { receiveSubjectRequest, type RequestToReceive } from './receive-subject-request.js';

const given = specFor({ decide: receiveSubjectRequest, evolve, initial: noRequest });
const recordOf = (...events: PersonEvent[]) => events.reduce(evolvePerson, noPerson);
const command: RequestToReceive = { personId: 'mary', kind: 'access', person: recordOf(...registered) };

describe('receiving a request about one’s own record', () => {
  it('gives a month to answer, to the end of the day', () => {
    expect(given().when(command)).toEqual([received]);
    expect(overdueAt(evolve(noRequest, received))).toBe('2023-10-04T23:00:00.000Z');
    const endOfMonth = { ...received, received: { ...received.received, receivedOn: '2024-01-31' } };
    expect(evolve(noRequest, endOfMonth)).toMatchObject({ status: 'open', dueOn: '2024-02-29' });
  });
  it('counts from the day it came in', () => {
    expect(given().when({ ...command, receivedOn: '2023-08-28' })).toMatchObject([
      { received: { receivedOn: '2023-08-28' } },
    ]);
    expect(given().when({ ...command, receivedOn: '2023-09-05' })).toBe('subject-request.not-yet-received');
  });
  it('is about someone of whom there is a record', () => {
    expect(given().when({ ...command, person: noPerson })).toBe('person.unknown');
    expect(given().when({ ...command, person: recordOf(...registered, merged) })).toBe('person.merged');
    expect(given().when({ ...command, person: recordOf(...registered, erased) })).toBe('person.erased');
    expect(given(received).when(command)).toBe('subject-request.already-received');
  });
});
