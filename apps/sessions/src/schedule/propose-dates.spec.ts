import type { PlanItem } from '#contracts';
import { Refusal } from '#domain';
import { course } from '../roster/examples.js';
import { evolve, type PlannedSession, type Roster } from '../roster/roster.js';
import { proposeDates, type ProposedSession } from './propose-dates.js';
import { schoolCalendar } from './school-calendar.js';

const item = (code: string, week: number): PlanItem => ({
  code,
  title: code,
  mode: 'in-person',
  minutes: 90,
  required: true,
  week,
});

const cohort = (plan: PlanItem[], more: { runs?: typeof course.runs; sessions?: PlannedSession[] } = {}): Roster => ({
  ...course,
  runs: more.runs ?? course.runs,
  plan,
  status: 'open',
  members: [],
  pauses: [],
  sessions: (more.sessions ?? []).map((session) => ({ ...session, standing: 'ahead' })),
});

const tuesdays = { weekday: 2, time: '15:45' };
const propose = (roster: Roster, wish = tuesdays, places = ['Liverpool']): ProposedSession[] =>
  proposeDates(roster, wish, { calendar: schoolCalendar, places });
const times = (sessions: ProposedSession[]) => sessions.map(({ startsAt }) => startsAt);

describe('proposing dates for a cohort', () => {
  it('takes the wished weekday in the week of the plan', () => {
    expect(times(propose(cohort([item('launch', 0), item('culture', 3)])))).toEqual([
      '2023-09-05T15:45',
      '2023-09-26T15:45',
    ]);
  });
  it('goes round half-term, to the first week after it', () => {
    const [session] = propose(cohort([item('half-term', 8)]));
    expect(session).toMatchObject({
      startsAt: '2023-11-07T15:45',
      insteadOf: { day: '2023-10-31', because: 'school-holiday' },
    });
  });
  it('takes another day of the week instead of a bank holiday', () => {
    const spring = { from: '2024-04-29', until: '2024-07-19' };
    const [session] = propose(cohort([item('may', 1)], { runs: spring }), { weekday: 1, time: '09:00' });
    expect(session).toMatchObject({
      startsAt: '2024-05-07T09:00',
      insteadOf: { day: '2024-05-06', because: 'bank-holiday' },
    });
  });
  it('keeps the order of the plan: what holidays push together follows one another', () => {
    const pushed = propose(cohort([item('after', 9), item('first', 8), item('second', 8)]));
    expect(pushed.map(({ item, startsAt }) => [item, startsAt])).toEqual([
      ['first', '2023-11-07T15:45'],
      ['second', '2023-11-08T15:45'],
      ['after', '2023-11-09T15:45'],
    ]);
  });
  it('does not begin before the cohort', () => {
    const midweek = { from: '2023-09-07', until: '2024-07-19' };
    const [session] = propose(cohort([item('launch', 0)], { runs: midweek }));
    expect(session).toMatchObject({
      startsAt: '2023-09-07T15:45',
      insteadOf: { day: '2023-09-05', because: 'before-the-cohort' },
    });
  });
  it('leaves out what has a session, and keeps clear of it', () => {
    const fixed = { sessionId: 's', item: 'launch', startsAt: '2023-09-26T15:00', minutes: 60 };
    expect(propose(cohort([item('launch', 0), item('culture', 3)], { sessions: [fixed] }))).toMatchObject([
      { item: 'culture', startsAt: '2023-09-27T15:45', insteadOf: { because: 'taken' } },
    ]);
  });
  it('finds a new date for what was cancelled', () => {
    const fixed = { sessionId: 's', item: 'launch', startsAt: '2023-09-05T15:45', minutes: 90 };
    const roster = cohort([item('launch', 0)], { sessions: [fixed] });
    const cancelled = evolve(roster, { type: 'SessionDropped', sessionId: 's' });
    expect(times(propose(cancelled))).toEqual(['2023-09-05T15:45']);
  });
  it('does not go beyond the last day of the cohort', () => {
    const short = { from: '2023-11-06', until: '2023-11-08' };
    expect(times(propose(cohort([item('launch', 0)], { runs: short }), { weekday: 4, time: '15:45' }))).toEqual([
      '2023-11-06T15:45',
    ]);
  });
  it('says so when no day is left before the cohort ends', () => {
    const short = { from: '2023-10-16', until: '2023-11-03' };
    const [session] = propose(cohort([item('late', 2)], { runs: short }));
    expect(session).not.toHaveProperty('startsAt');
    expect(session).toMatchObject({ insteadOf: { day: '2023-10-31', because: 'school-holiday' } });
  });
  it('avoids the holidays of every place, and reports where the term is not known', () => {
    const december = { from: '2023-12-18', until: '2024-07-19' };
    const [session] = propose(cohort([item('winter', 0)], { runs: december }), { weekday: 5, time: '15:45' }, [
      'Liverpool',
      'Knowsley',
      'Sefton',
    ]);
    // Knowsley breaks up on Thursday 21 December, Liverpool on Friday.
    expect(session).toMatchObject({
      startsAt: '2023-12-18T15:45',
      insteadOf: { day: '2023-12-22', because: 'school-holiday' },
      termUnknownIn: ['Sefton'],
    });
  });
  it('waits until it is known which schools the partnership is for', () => {
    expect(() => propose(cohort([item('launch', 0)]), tuesdays, [])).toThrow(Refusal);
  });
});
