import { specFor } from '#domain';
import {
  ana,
  anaElsewhere,
  ben,
  booked,
  closed,
  culture,
  dropped,
  finance,
  held,
  joined,
  launch,
  opened,
  paused,
  scheduled,
} from '../examples.js';
import { evolve, noRoster, type RosterEvent } from '../roster.js';
import { addMember } from './add-member.js';

const given = specFor({ decide: addMember, evolve, initial: noRoster });

describe('someone takes part', () => {
  it('is expected at every session', () => {
    expect(given(opened, scheduled).when(ana)).toEqual([
      joined(ana),
      booked(launch, ana),
      booked(culture, ana),
      booked(finance, ana),
    ]);
  });
  it('is expected only from the day they join', () => {
    const late = { ...ana, from: '2023-10-17' };
    expect(given(opened, scheduled).when(late)).toEqual([joined(late), booked(culture, late), booked(finance, late)]);
  });
  it('is not expected at what was held or cancelled', () => {
    expect(given(opened, scheduled, held(launch), dropped(culture)).when(ana)).toEqual([
      joined(ana),
      booked(finance, ana),
    ]);
  });
  it('is not expected while the enrolment is paused, whichever is heard first', () => {
    expect(given(opened, scheduled, paused(ana, '2023-10-01')).when(ana)).toEqual([joined(ana), booked(launch, ana)]);
  });
  it('is not expected anywhere in a cancelled cohort', () => {
    expect(given(opened, scheduled, closed).when(ana)).toEqual([joined(ana)]);
  });
  it('can take part for two schools', () => {
    expect(given(opened, scheduled, joined(ana)).when(anaElsewhere)).toHaveLength(4);
  });
  it('can come back after leaving', () => {
    const left: RosterEvent = {
      type: 'MemberLeft',
      enrolmentId: ana.enrolmentId,
      personId: ana.personId,
      on: '2023-10-01',
    };
    const back = { ...ana, from: '2023-11-01' };
    expect(given(opened, scheduled, joined(ana), held(launch), left).when(back)).toEqual([
      joined(back),
      booked(finance, back),
    ]);
  });
  it('says nothing new of one who takes part', () => {
    expect(given(opened, scheduled, joined(ben)).when(ben)).toEqual([]);
  });
  it('waits for the cohort to be known', () => {
    expect(given().when(ana)).toBe('roster.unknown');
  });
});
