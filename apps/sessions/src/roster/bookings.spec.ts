import fc from 'fast-check';
import { eventsOf, type Decide, type Given } from '#domain';
import { expectedAt } from './bookings.js';
import { addMember } from './commands/add-member.js';
import { cancelLeaving } from './commands/cancel-leaving.js';
import { dropSession } from './commands/drop-session.js';
import { holdSession } from './commands/hold-session.js';
import { moveSession } from './commands/move-session.js';
import { pauseParticipation } from './commands/pause-participation.js';
import { removeMember } from './commands/remove-member.js';
import { resumeParticipation } from './commands/resume-participation.js';
import { setAsideSession } from './commands/set-aside-session.js';
import {
  ana,
  anaElsewhere,
  ben,
  cohortId,
  culture,
  finance,
  launch,
  opened as openedEvent,
  scheduled,
} from './examples.js';
import type { PauseReason } from './pauses.js';
import { evolve, noRoster, opened, type Roster, type RosterEvent } from './roster.js';

const given: Given = { id: cohortId, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'someone' };

type Step = (roster: Roster) => RosterEvent[];
const step =
  <Command>(decide: Decide<Command, Roster, RosterEvent>) =>
  (command: Command): Step =>
  (roster) =>
    eventsOf(decide(command, roster, given));

const member = fc.constantFrom(ana, ben, anaElsewhere);
const sessionId = fc.constantFrom(launch, culture, finance);
const day = fc.constantFrom('2023-09-01', '2023-09-12', '2023-10-01', '2023-10-17', '2023-11-01', '2023-12-01');

const because = fc.constantFrom<PauseReason>('deferred', 'leaving', 'left');

const steps = fc.oneof(
  fc.tuple(member, day).map(([one, from]) => step(addMember)({ ...one, from })),
  fc.tuple(member, day).map(([one, on]) => step(removeMember)({ ...one, on })),
  fc.tuple(member, day, because).map(([one, on, why]) => step(pauseParticipation)({ ...one, on, because: why })),
  member.map((one) => step(cancelLeaving)(one)),
  fc.tuple(member, day).map(([one, on]) => step(resumeParticipation)({ ...one, on })),
  fc.tuple(sessionId, day).map(([id, on]) => step(moveSession)({ sessionId: id, startsAt: `${on}T09:00` })),
  sessionId.map((id) => step(setAsideSession)({ sessionId: id })),
  sessionId.map((id) => step(holdSession)({ sessionId: id })),
  sessionId.map((id) => step(dropSession)({ sessionId: id })),
);

const bookingKey = (event: RosterEvent): string =>
  'sessionId' in event && 'personId' in event ? `${event.sessionId} ${event.enrolmentId} ${event.personId}` : '';

describe('the bookings of a cohort', () => {
  it('are those who are expected at what lies ahead, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (course) => {
        let roster = [openedEvent, scheduled].reduce(evolve, noRoster);
        const bookings = new Set<string>();
        for (const next of course) {
          const events = next(roster);
          for (const event of events) {
            const key = bookingKey(event);
            if (event.type === 'BookingConfirmed') {
              expect(bookings).not.toContain(key);
              bookings.add(key);
            }
            if (event.type === 'BookingCancelled') expect(bookings.delete(key)).toBe(true);
          }
          roster = events.reduce(evolve, roster);
        }
        for (const { sessionId, standing } of opened(roster).sessions) {
          if (standing === 'held') continue;
          const expected = expectedAt(opened(roster), sessionId);
          const said = [...bookings].filter((key) => key.startsWith(sessionId));
          expect(said.toSorted()).toEqual(
            expected.map(({ enrolmentId, personId }) => `${sessionId} ${enrolmentId} ${personId}`).toSorted(),
          );
        }
      }),
    );
  });
});
