import { BookingConfirmed, CohortScheduled, declarationOf } from '#contracts';
import type { Given } from '#domain';
import { ana, booked, cohortId, joined, launch, opened, scheduled } from './examples.js';
import { publishes } from './publishes.js';
import { evolve, noRoster } from './roster.js';

const given: Given = { id: cohortId, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'someone' };
const roster = [opened, scheduled].reduce(evolve, noRoster);

describe('what others hear of a roster', () => {
  it('is when the items of the plan are taught', () => {
    expect(publishes(scheduled, given, roster)).toMatchObject({
      stream: 'sessions.future-heads',
      type: declarationOf(CohortScheduled).type,
      data: { cohortId, sessions: [{ sessionId: launch, item: 'launch', startsAt: '2023-09-12T15:45' }, {}, {}] },
    });
  });
  it('is who is expected where', () => {
    expect(publishes(booked(launch, ana), given, roster)).toEqual({
      stream: 'sessions.future-heads',
      type: declarationOf(BookingConfirmed).type,
      data: { sessionId: launch, cohortId, enrolmentId: ana.enrolmentId, personId: ana.personId },
    });
  });
  it('is not who takes part: the enrolments said that', () => {
    expect(publishes(joined(ana), given, roster)).toBeUndefined();
  });
});
