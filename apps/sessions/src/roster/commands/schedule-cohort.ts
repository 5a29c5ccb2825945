import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Code, Id, Part, WallTime } from '#contracts';
import { idFrom, Refusal, type Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { mustFitIn } from '../fits-in.js';
import { opened, type OpenedRoster, type PlannedSession, type Roster, type RosterEvent } from '../roster.js';

export class ItemDate {
  /** An item of the strand's plan that has no session yet. */
  @Code() item!: string;
  @WallTime() startsAt!: string;
}

/** The whole plan or a part of it; what is already scheduled stays. */
export class ScheduleCohort {
  @Id() cohortId!: string;
  @Part(() => ItemDate, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  sessions!: ItemDate[];
}

export const scheduleCohort: Decide<ScheduleCohort, Roster, RosterEvent> = ({ sessions }, state, given) => {
  const roster = opened(state);
  if (roster.status === 'closed') throw new Refusal('conflict', 'cohort.cancelled', 'The cohort was cancelled');
  const planned = sessions.map((date) => plannedFor(roster, date, given.id));
  mustBeOnce(roster, planned);
  for (const session of planned) mustFitIn(roster, session, planned);
  return withBookings(roster, { type: 'CohortScheduled', sessions: planned });
};

const plannedFor = (roster: OpenedRoster, { item, startsAt }: ItemDate, cohortId: string): PlannedSession => {
  const found = roster.plan.find(({ code }) => code === item);
  if (!found) throw new Refusal('invalid', 'schedule.item-unknown', `The plan has no item ${item}`, { item });
  // An item whose session was cancelled gets a new session, not the old one back.
  const before = roster.sessions.filter((session) => session.item === item).length;
  return { sessionId: idFrom(cohortId, `${item}/${before + 1}`), item, startsAt, minutes: found.minutes };
};

const mustBeOnce = (roster: OpenedRoster, planned: PlannedSession[]): void => {
  const live = roster.sessions.filter(({ standing }) => standing !== 'cancelled');
  const again = planned.find(({ item }, index) =>
    [...live, ...planned.slice(0, index)].some((session) => session.item === item),
  );
  if (again)
    throw new Refusal('conflict', 'schedule.item-twice', `${again.item} would have two sessions`, { item: again.item });
};
