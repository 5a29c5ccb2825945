import { Controller, Inject } from '@nestjs/common';
import { SessionCancelled, SessionDelivered, SessionPostponed, SessionRescheduled } from '#contracts';
import { On, type Delivered } from '#kafka';
import { dropSession } from '../roster/commands/drop-session.js';
import { holdSession } from '../roster/commands/hold-session.js';
import { moveSession } from '../roster/commands/move-session.js';
import { setAsideSession } from '../roster/commands/set-aside-session.js';
import { Rosters } from '../roster/rosters.mongo.js';

/** The roster follows what becomes of a session: the bookings are its own. */
@Controller()
export class WhenSessionChanges {
  constructor(@Inject(Rosters) private readonly rosters: Rosters) {}

  @On(SessionRescheduled)
  async move({ data, cause }: Delivered<SessionRescheduled>) {
    await this.rosters.handle(data.cohortId, data, moveSession, cause);
  }

  @On(SessionPostponed)
  async setAside({ data, cause }: Delivered<SessionPostponed>) {
    await this.rosters.handle(data.cohortId, data, setAsideSession, cause);
  }

  @On(SessionCancelled)
  async drop({ data, cause }: Delivered<SessionCancelled>) {
    await this.rosters.handle(data.cohortId, data, dropSession, cause);
  }

  @On(SessionDelivered)
  async hold({ data, cause }: Delivered<SessionDelivered>) {
    await this.rosters.handle(data.cohortId, data, holdSession, cause);
  }
}
