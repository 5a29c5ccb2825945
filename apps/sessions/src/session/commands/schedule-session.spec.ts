import { specFor } from '#domain';
import { cohortId, course, launch } from '../../roster/examples.js';
import { opened } from '../../roster/roster.js';
import { cancelled, facts, rosterOf, scheduled } from '../examples.js';
import { evolve, noSession } from '../session.js';
import { scheduledBy, scheduleSession } from './schedule-session.js';

const given = specFor({ decide: scheduleSession, evolve, initial: noSession });
const roster = opened(rosterOf());

describe('an item of the plan has a time', () => {
  it('becomes a session of what the plan says', () => {
    const planned = roster.sessions.find(({ sessionId }) => sessionId === launch)!;
    expect(given().when(scheduledBy(cohortId, roster, planned))).toEqual([scheduled]);
  });
  it('becomes one session, whatever has become of it since', () => {
    expect(given(scheduled, cancelled).when(facts)).toEqual([]);
  });
  it('cannot be an item that the plan does not have', () => {
    const strange = { sessionId: launch, item: 'magic', startsAt: '2023-09-12T15:45', minutes: 60 };
    expect(() => scheduledBy(cohortId, { ...roster, plan: course.plan }, strange)).toThrow('no item magic');
  });
});
