import { attendanceOutcomes } from '#contracts';
import { Refusal } from '#domain';
import { attendedMinutes, type SaidOfPerson } from './register.js';

const personId = 'aaaaaaaa-0000-4000-8000-00000000000b';

const minutesOf = (outcome: SaidOfPerson['outcome'], minutes?: number): number | string => {
  try {
    return attendedMinutes({ personId, outcome, ...(minutes !== undefined && { minutes }) }, 120);
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('the minutes a register gives someone', () => {
  it.each([
    ['attended', 120],
    ['late', 120],
    ['partial', 'register.minutes-missing'],
    ['absent', 0],
    ['excused', 0],
  ] as const)('follow from the outcome: %s is %s', (outcome, minutes) => {
    expect(minutesOf(outcome)).toBe(minutes);
  });
  it.each([
    ['late', 100, 100],
    ['partial', 119, 119],
    ['partial', 120, 'register.minutes-impossible'],
    ['partial', 0, 'register.minutes-impossible'],
    ['late', 121, 'register.minutes-impossible'],
    ['attended', 119, 'register.minutes-impossible'],
    ['absent', 1, 'register.minutes-impossible'],
    ['excused', 120, 'register.minutes-impossible'],
  ] as const)('have to fit it: %s with %d is %s', (outcome, said, minutes) => {
    expect(minutesOf(outcome, said)).toBe(minutes);
  });
  it('are known for every outcome', () => {
    expect(
      attendanceOutcomes.map((outcome) => minutesOf(outcome, outcome === 'partial' ? 1 : undefined)),
    ).not.toContain(undefined);
  });
});
