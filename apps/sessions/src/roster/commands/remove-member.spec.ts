import { specFor } from '#domain';
import { ana, anaElsewhere, culture, finance, joined, opened, scheduled, unbooked } from '../examples.js';
import { evolve, noRoster, type RosterEvent } from '../roster.js';
import { removeMember } from './remove-member.js';

const given = specFor({ decide: removeMember, evolve, initial: noRoster });
const { enrolmentId, personId } = ana;
const leaving = { enrolmentId, personId, on: '2023-10-01' };
const left: RosterEvent = { type: 'MemberLeft', ...leaving };

describe('one of the staff leaves', () => {
  it('is no longer expected from that day on', () => {
    expect(given(opened, scheduled, joined(ana)).when(leaving)).toEqual([
      left,
      unbooked(culture, ana),
      unbooked(finance, ana),
    ]);
  });
  it('is not expected on the day they leave', () => {
    expect(given(opened, scheduled, joined(ana)).when({ ...leaving, on: '2023-11-14' })).toHaveLength(2);
  });
  it('goes on for another school they lead for', () => {
    const events = given(opened, scheduled, joined(ana), joined(anaElsewhere)).when(leaving);
    expect(events).toEqual([left, unbooked(culture, ana), unbooked(finance, ana)]);
  });
  it('says nothing new of one who left or never led', () => {
    expect(given(opened, scheduled, joined(ana), left).when(leaving)).toEqual([]);
    expect(given(opened, scheduled).when(leaving)).toEqual([]);
  });
});
