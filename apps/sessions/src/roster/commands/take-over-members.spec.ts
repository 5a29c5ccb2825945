import { specFor } from '#domain';
import { ana, ben, booked, culture, finance, joined, opened, paused, resumed, scheduled } from '../examples.js';
import { evolve, noRoster, type RosterEvent } from '../roster.js';
import { takeOverMembers } from './take-over-members.js';

const given = specFor({ decide: takeOverMembers, evolve, initial: noRoster });
const { enrolmentId } = ana;
const from = (...past: RosterEvent[]) => ({
  enrolmentId,
  on: '2023-10-01',
  former: past.reduce(evolve, noRoster),
});
const here = joined({ ...ana, from: '2023-10-01' });

describe('an enrolment goes on in this cohort', () => {
  it('and its people are expected here from that day', () => {
    expect(given(opened, scheduled).when(from(opened, joined(ana), joined(ben)))).toEqual([
      here,
      booked(culture, ana),
      booked(finance, ana),
    ]);
  });
  it('once they return, where it is deferred, and until they leave', () => {
    const former = from(opened, joined(ana), paused(ana, '2023-09-20'), paused(ana, '2023-11-01', 'leaving'));
    expect(given(opened, scheduled).when(former)).toEqual([
      here,
      paused(ana, '2023-09-20'),
      paused(ana, '2023-11-01', 'leaving'),
    ]);
  });
  it('also when it was here before', () => {
    const past = [opened, scheduled, joined(ana), paused(ana, '2023-09-20', 'left')];
    expect(given(...past).when(from(opened, joined(ana)))).toEqual([
      resumed(ana, '2023-10-01'),
      joined(ana),
      booked(culture, ana),
      booked(finance, ana),
    ]);
  });
  it('with those who have not left', () => {
    const left: RosterEvent = { type: 'MemberLeft', enrolmentId, personId: ana.personId, on: '2023-09-20' };
    expect(given(opened, scheduled).when(from(opened, joined(ana), left))).toEqual([]);
  });
  it('waits for both cohorts', () => {
    expect(given().when(from(opened))).toBe('roster.unknown');
    expect(given(opened).when(from())).toBe('roster.unknown');
  });
});
