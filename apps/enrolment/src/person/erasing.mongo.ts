import { Injectable } from '@nestjs/common';
import type { Cause, Committed, Decide } from '#domain';
import { erasePerson } from './commands/erase-person.js';
import type { Person, PersonEvent } from './person.js';
import { People } from './people.mongo.js';

/** Erases someone with all the records that turned out to be theirs: who knows one of them by its own id hears it too. */
@Injectable()
export class Erasing {
  constructor(private readonly people: People) {}

  /** `decide` says whether the record that stands may go. */
  async erase<Command extends { personId: string }>(
    command: Command,
    decide: Decide<Command, Person, PersonEvent>,
    cause: Cause,
  ): Promise<Committed> {
    const erased = await this.people.handle(command.personId, command, decide, cause);
    const { reach: _reach, expectedVersion: _version, ...rest } = cause;
    for (const former of await this.people.formerlyOf(command.personId))
      await this.people.handle(former, { personId: former, withSuccessor: true }, erasePerson, rest);
    return erased;
  }
}
