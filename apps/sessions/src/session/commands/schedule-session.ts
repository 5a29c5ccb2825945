import { Refusal, type Decide } from '#domain';
import type { OpenedRoster, PlannedSession } from '../../roster/roster.js';
import type { Scheduled, Session, SessionEvent } from '../session.js';

/** The roster of the cohort has given an item of its plan a time. */
export type ScheduleSession = Scheduled;

export const scheduleSession: Decide<ScheduleSession, Session, SessionEvent> = (command, session) => {
  if (session.status !== 'none') return [];
  const { cohortId, partnershipId, strand, item, title, mode, required, startsAt, minutes } = command;
  const scheduled = { cohortId, partnershipId, strand, item, title, mode, required, startsAt, minutes };
  return [{ type: 'SessionScheduled', ...scheduled }];
};

/** What a roster says of one of its sessions, for the session itself. */
export const scheduledBy = (cohortId: string, roster: OpenedRoster, planned: PlannedSession): ScheduleSession => {
  const { item, startsAt, minutes } = planned;
  const found = roster.plan.find(({ code }) => code === item);
  if (!found) throw new Refusal('invalid', 'schedule.item-unknown', `The plan has no item ${item}`, { item });
  const { title, mode, required } = found;
  const { partnershipId, strand } = roster;
  return { cohortId, partnershipId, strand, item, title, mode, required, startsAt, minutes };
};
