import { Controller, Inject } from '@nestjs/common';
import { PersonMerged } from '#contracts';
import { On, type Delivered } from '#kafka';
import { mergePerson } from '../session/commands/merge-person.js';
import { Sessions } from '../session/sessions.mongo.js';

/** What a session says of a person follows the person; the rosters follow the enrolments. */
@Controller()
export class WhenPersonMerged {
  constructor(@Inject(Sessions) private readonly sessions: Sessions) {}

  @On(PersonMerged)
  async renameAtSessions({ data, cause }: Delivered<PersonMerged>) {
    for await (const { id } of this.sessions.naming(data.personId))
      await this.sessions.handle(id, data, mergePerson, cause);
  }
}
