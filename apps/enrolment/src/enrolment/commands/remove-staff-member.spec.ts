import { specFor } from '#domain';
import { schoolEnrolled } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { removeStaffMember } from './remove-staff-member.js';

const given = specFor({ decide: removeStaffMember, evolve, initial: noEnrolment });
const ann: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'ann', part: 'lead', from: '2023-09-04' };
const leaving = { enrolmentId: 'enrolment', personId: 'ann', on: '2024-01-08' };
const left: EnrolmentEvent = { type: 'StaffMemberLeft', personId: 'ann', on: '2024-01-08' };

describe('removing someone from the staff list', () => {
  it('keeps that they were there', () => {
    expect(given(schoolEnrolled, ann).when(leaving)).toEqual([left]);
    expect([schoolEnrolled, ann, left].reduce(evolve, noEnrolment)).toMatchObject({
      staff: [{ personId: 'ann', part: 'lead', from: '2023-09-04', until: '2024-01-08' }],
    });
  });
  it('leaves everyone else on it, and may be on the first day', () => {
    const bob: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'bob', part: 'member', from: '2023-09-04' };
    expect([schoolEnrolled, ann, bob, left].reduce(evolve, noEnrolment)).toMatchObject({
      staff: [{ personId: 'ann', until: '2024-01-08' }, { personId: 'bob' }],
    });
    expect([schoolEnrolled, ann, bob, left].reduce(evolve, noEnrolment)).not.toHaveProperty('staff.1.until');
    expect(given(schoolEnrolled, ann).when({ ...leaving, on: '2023-09-04' })).toHaveLength(1);
    expect(given(schoolEnrolled, bob).when(leaving)).toBe('enrolment.not-on-the-staff-list');
  });
  it('keeps an earlier time on it as it was', () => {
    const [again, gone] = [
      { ...ann, from: '2024-02-01' },
      { ...left, on: '2024-07-01' },
    ];
    expect([schoolEnrolled, ann, left, again, gone].reduce(evolve, noEnrolment)).toMatchObject({
      staff: [{ until: '2024-01-08' }, { until: '2024-07-01' }],
    });
  });
  it('needs someone who is on it, since then', () => {
    expect(given(schoolEnrolled).when(leaving)).toBe('enrolment.not-on-the-staff-list');
    expect(given(schoolEnrolled, ann, left).when(leaving)).toBe('enrolment.not-on-the-staff-list');
    expect(given(schoolEnrolled, ann).when({ ...leaving, on: '2023-09-01' })).toBe('enrolment.not-begun');
  });
});
