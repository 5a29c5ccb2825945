import { Refusal, specFor } from '#domain';
import { enrolled, schoolEnrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { addStaffMembers, type StaffToAdd } from './add-staff-members.js';

const given = specFor({ decide: addStaffMembers, evolve, initial: noEnrolment });
const added = (personId: string, part: 'lead' | 'member', from = '2023-09-04'): EnrolmentEvent => ({
  type: 'StaffMemberAdded',
  personId,
  part,
  from,
});
const command: StaffToAdd = {
  enrolmentId: 'enrolment',
  members: [
    { personId: 'ann', part: 'lead' },
    { personId: 'bob', part: 'member' },
  ],
  knownPeople: ['ann', 'bob'],
};

describe('adding to the staff list of a school', () => {
  it('lists everyone from today', () => {
    expect(given(schoolEnrolled).when(command)).toEqual([added('ann', 'lead'), added('bob', 'member')]);
  });
  it('lists no one before the school begins, and from a day that is named', () => {
    expect(given(schoolEnrolled).when(command, { today: '2023-06-20' })).toContainEqual(
      added('ann', 'lead', '2023-09-01'),
    );
    expect(given(schoolEnrolled).when({ ...command, from: '2024-01-08' })).toContainEqual(
      added('ann', 'lead', '2024-01-08'),
    );
  });
  it('lists no one twice, but again after they left', () => {
    const past = [schoolEnrolled, added('ann', 'lead')];
    expect(given(...past).when(command)).toEqual([added('bob', 'member')]);
    expect(given(schoolEnrolled).when({ ...command, members: [...command.members, ...command.members] })).toHaveLength(
      2,
    );
    const left: EnrolmentEvent = { type: 'StaffMemberLeft', personId: 'ann', on: '2023-09-04' };
    expect(given(...past, left).when(command)).toHaveLength(2);
  });
  it('refuses strangers, naming them', () => {
    expect(given(schoolEnrolled).when({ ...command, knownPeople: ['ann'] })).toBe('person.unknown');
    const school = evolve(noEnrolment, schoolEnrolled);
    const context = { id: 'enrolment', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
    expect(() => addStaffMembers({ ...command, knownPeople: ['ann'] }, school, context)).toThrow(
      expect.objectContaining<Partial<Refusal>>({ more: { people: ['bob'] } }),
    );
  });
  it('needs a whole school that takes part', () => {
    expect(given(enrolled).when(command)).toBe('enrolment.no-staff-list');
    expect(given(schoolEnrolled, withdrawn).when(command)).toBe('enrolment.already-withdrawn');
  });
});
