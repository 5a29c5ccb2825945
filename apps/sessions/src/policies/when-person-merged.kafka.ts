import { Controller, Inject } from '@nestjs/common';
import { PersonMerged } from '#contracts';
import type { Cause } from '#domain';
import { On, type Delivered } from '#kafka';
import { Successors } from '#service';
import { mergePerson } from '../session/commands/merge-person.js';
import type { Merged } from '../session/session.js';
import { Sessions } from '../session/sessions.mongo.js';

/** What a session says of a person follows the person, also where of two mergers the second is heard first. */
@Controller()
export class WhenPersonMerged {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  @On(PersonMerged, { version: 2 })
  async renameAtSessions({ data, cause }: Delivered<PersonMerged>) {
    await this.successors.note(data.personId, data.intoPersonId);
    await this.successors.follow(data.personId, (personId, intoPersonId) =>
      this.rename({ personId, intoPersonId }, { ...cause, id: `${cause.id} on to ${intoPersonId}` }),
    );
  }

  private async rename(merged: Merged, cause: Cause): Promise<void> {
    for await (const { id } of this.sessions.naming(merged.personId))
      await this.sessions.handle(id, merged, mergePerson, cause);
  }
}
