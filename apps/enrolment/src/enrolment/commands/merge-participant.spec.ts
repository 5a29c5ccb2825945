import { specFor } from '#domain';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { attendance, enrolled, noted, schoolEnrolled } from '../examples.js';
import { mergeParticipant } from './merge-participant.js';

const given = specFor({ decide: mergeParticipant, evolve, initial: noEnrolment });
const command = { personId: 'mary', intoPersonId: 'maria' };
const merged: EnrolmentEvent = { type: 'ParticipantMerged', ...command };
const after = (...events: EnrolmentEvent[]) => events.reduce(evolve, noEnrolment);
const onTheList = (personId: string, from: string): EnrolmentEvent => ({
  type: 'StaffMemberAdded',
  personId,
  part: 'lead',
  from,
});

describe('a participant of whom there were two records', () => {
  it('takes part by the other id, and what the registers say is theirs', () => {
    expect(given(enrolled).when(command)).toEqual([merged]);
    expect(after(enrolled, noted('day'), merged)).toMatchObject({
      personId: 'maria',
      participation: { 'day maria': attendance('day', { personId: 'maria' }) },
    });
  });
  it('is on a staff list once', () => {
    const listed = [onTheList('mary', '2023-09-01'), onTheList('maria', '2023-10-01'), onTheList('anna', '2023-10-01')];
    expect(given(schoolEnrolled, ...listed).when(command)).toEqual([merged]);
    expect(after(schoolEnrolled, ...listed, merged)).toMatchObject({
      staff: [{ personId: 'maria', from: '2023-09-01' }, { personId: 'anna' }],
    });
    const left: EnrolmentEvent = { type: 'StaffMemberLeft', personId: 'mary', on: '2023-09-20' };
    expect(
      after(schoolEnrolled, onTheList('mary', '2023-09-01'), left, onTheList('maria', '2023-10-01'), merged),
    ).toMatchObject({
      staff: [{ until: '2023-09-20' }, { from: '2023-10-01' }],
    });
  });
  it('was at a session once, as long as the longer of the two', () => {
    const shorter = noted('day', { personId: 'maria', attendedMinutes: 5 });
    expect(after(enrolled, noted('day'), shorter, noted('evening'), merged)).toMatchObject({
      participation: { 'day maria': { attendedMinutes: 120 }, 'evening maria': {} },
    });
    expect(after(enrolled, shorter, noted('day'), merged)).toMatchObject({
      participation: { 'day maria': { attendedMinutes: 120 } },
    });
  });
  it('changes no other enrolment, and one only once', () => {
    expect(given(enrolled, merged).when(command)).toEqual([]);
    expect(given(schoolEnrolled).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
