import { specFor } from '#domain';
import { ana, ben, joined, launch, opened, scheduled } from '../examples.js';
import { evolve, noRoster, type OpenedRoster } from '../roster.js';
import { mergeMember } from './merge-member.js';

const given = specFor({ decide: mergeMember, evolve, initial: noRoster });
const { enrolmentId, personId } = ana;
const command = { enrolmentId, personId, intoPersonId: ben.personId };
const merged = { type: 'MemberMerged' as const, ...command };
const membersAfter = (...events: Parameters<typeof evolve>[1][]) =>
  ([opened, ...events].reduce(evolve, noRoster) as OpenedRoster).members;

describe('two records of a participant were one person', () => {
  it('is expected by the other id', () => {
    const happened = given(opened, scheduled, joined(ana)).when(command);
    expect(happened.slice(0, 3)).toEqual([
      merged,
      { type: 'BookingCancelled', sessionId: launch, enrolmentId, personId },
      { type: 'BookingConfirmed', sessionId: launch, enrolmentId, personId: ben.personId },
    ]);
    expect(membersAfter(joined(ana), merged)).toEqual([{ ...ana, personId: ben.personId }]);
  });
  it('stands on a staff list once, over the days of both', () => {
    const lead = { ...ana, personId: ben.personId, from: '2023-10-02' };
    const left = { type: 'MemberLeft' as const, enrolmentId, personId, on: '2023-12-01' };
    expect(membersAfter(joined(ana), joined(lead), merged)).toEqual([{ ...lead, from: '2023-09-04' }]);
    expect(membersAfter(joined(ana), left, joined(lead), merged)).toEqual([{ ...lead, from: '2023-09-04' }]);
    const leftToo = { ...left, personId: ben.personId, on: '2024-02-01' };
    expect(membersAfter(joined(ana), left, joined(lead), leftToo, merged)).toMatchObject([{ until: '2024-02-01' }]);
  });
  it('changes nobody else, and nothing when it has happened', () => {
    expect(membersAfter(joined(ana), joined(ben), merged)).toContainEqual(ben);
    expect(given(opened, joined(ana), merged).when(command)).toEqual([]);
    expect(given().when(command)).toBe('roster.unknown');
  });
});
