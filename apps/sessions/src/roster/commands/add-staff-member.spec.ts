import { specFor } from '#domain';
import { ana, joined, opened } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { addStaffMember } from './add-staff-member.js';

const given = specFor({ decide: addStaffMember, evolve, initial: noRoster });

describe('one of the staff of an enrolled school', () => {
  it('is expected when they lead', () => {
    expect(given(opened).when({ ...ana, part: 'lead' })).toEqual([joined(ana)]);
  });
  it('is not expected when they do not', () => {
    expect(given(opened).when({ ...ana, part: 'member' })).toEqual([]);
  });
  it('is no longer expected when they led until then', () => {
    const { enrolmentId, personId } = ana;
    expect(given(opened, joined(ana)).when({ ...ana, from: '2023-10-01', part: 'member' })).toEqual([
      { type: 'MemberLeft', enrolmentId, personId, on: '2023-10-01' },
    ]);
  });
});
