import { Id, priorityReasons, type PriorityReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean, IsIn } from 'class-validator';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { partyOf } from '../room.js';

export class ChangePriority {
  @Id() applicationId!: string;
  /** Whether the applicant is served before others who wait. */
  @IsBoolean() priority!: boolean;
  @IsIn(priorityReasons) reason!: PriorityReason;
}

/** Whoever waits is served in the order of rank and time; those who applied together have one rank. */
export const changePriority: Decide<ChangePriority, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, priority, reason } = command;
  const { places, entry } = openApplication(state, applicationId, given.now);
  if (entry.status === 'offered')
    throw new Refusal('conflict', 'application.has-offer', 'A place is offered: there is nothing to wait for');
  if (entry.rank === 'returner')
    throw new Refusal('conflict', 'application.returner', 'Returners are served before everyone else');
  if ((entry.rank === 'priority') === priority)
    throw new Refusal('conflict', 'application.nothing-changed', 'It is so already');
  return partyOf(places, entry).map(({ applicationId: id }) => ({
    type: 'PriorityChanged',
    applicationId: id,
    on: given.today,
    priority,
    reason,
  }));
};
