import { specFor } from '#domain';
import {
  ana,
  ben,
  booked,
  closed,
  cohortId,
  culture,
  dropped,
  finance,
  joined,
  launch,
  opened,
  scheduled,
  setAside,
} from '../examples.js';
import { evolve, noRoster, type RosterEvent } from '../roster.js';
import { scheduleCohort, type ScheduleCohort } from './schedule-cohort.js';

const given = specFor({ decide: scheduleCohort, evolve, initial: noRoster, given: { id: cohortId } });

const wholePlan: ScheduleCohort = {
  cohortId,
  sessions: [
    { item: 'launch', startsAt: '2023-09-12T15:45' },
    { item: 'culture', startsAt: '2023-10-17T15:45' },
    { item: 'finance', startsAt: '2023-11-14T15:45' },
  ],
};
const only = (item: string, startsAt: string): ScheduleCohort => ({ cohortId, sessions: [{ item, startsAt }] });

describe('scheduling a cohort', () => {
  it('gives every item its session in one write', () => {
    expect(given(opened).when(wholePlan)).toEqual([scheduled]);
  });
  it('books everyone who takes part by then', () => {
    const late = { ...ben, from: '2023-11-01' };
    expect(given(opened, joined(ana), joined(late)).when(wholePlan)).toEqual([
      scheduled,
      booked(launch, ana),
      booked(culture, ana),
      booked(finance, ana),
      booked(finance, late),
    ]);
  });
  it('takes a part of the plan now and another later', () => {
    const [, , third] = wholePlan.sessions;
    const past: RosterEvent = { type: 'CohortScheduled', sessions: [] };
    expect(given(opened, past).when({ cohortId, sessions: [third!] })).toHaveLength(1);
  });
  it('gives an item whose session was cancelled a new one', () => {
    const [again] = given(opened, scheduled, dropped(launch)).when(only('launch', '2023-09-19T15:45')) as RosterEvent[];
    expect(again).toMatchObject({ sessions: [{ item: 'launch', sessionId: expect.not.stringMatching(launch) }] });
  });
  it('may take the time of a postponed session, whose item keeps its session', () => {
    const past = [opened, scheduled, dropped(launch), setAside(culture)];
    expect(given(...past).when(only('launch', '2023-10-17T15:45'))).toHaveLength(1);
    expect(given(...past).when(only('culture', '2023-10-24T15:45'))).toBe('schedule.item-twice');
  });
  it('lets one session begin when another ends', () => {
    expect(given(opened, scheduled, dropped(launch)).when(only('launch', '2023-10-17T17:45'))).toHaveLength(1);
    expect(given(opened, scheduled, dropped(launch)).when(only('launch', '2023-10-17T13:45'))).toHaveLength(1);
  });
  it.each<[string, RosterEvent[], ScheduleCohort, string]>([
    ['an unknown cohort', [], wholePlan, 'roster.unknown'],
    ['a cancelled cohort', [opened, closed], wholePlan, 'cohort.cancelled'],
    ['an item that is not in the plan', [opened], only('magic', '2023-09-12T15:45'), 'schedule.item-unknown'],
    ['an item that has a session', [opened, scheduled], only('launch', '2023-09-19T15:45'), 'schedule.item-twice'],
    [
      'an item twice in one command',
      [opened],
      { cohortId, sessions: [...wholePlan.sessions, { item: 'launch', startsAt: '2023-09-19T15:45' }] },
      'schedule.item-twice',
    ],
    ['a day before the cohort begins', [opened], only('launch', '2023-09-01T15:45'), 'schedule.outside-cohort'],
    ['a day after the cohort ends', [opened], only('launch', '2024-07-20T09:00'), 'schedule.outside-cohort'],
    [
      'two at once',
      [opened],
      {
        cohortId,
        sessions: [...only('launch', '2023-09-12T09:00').sessions, { item: 'culture', startsAt: '2023-09-12T10:59' }],
      },
      'schedule.overlap',
    ],
    [
      'one during another',
      [opened, scheduled, dropped(launch)],
      only('launch', '2023-10-17T16:00'),
      'schedule.overlap',
    ],
  ])('refuses %s', (_, past, command, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
