import { Injectable } from '@nestjs/common';
import type { Cause, Committed, Decide } from '#domain';
import { Applications } from '../application/applications.mongo.js';
import { forgetWords } from '../application/commands/forget-words.js';
import { Drafts } from '../application/drafts.mongo.js';
import { consequenceOf } from '../consequence.js';
import { erasePerson } from './commands/erase-person.js';
import type { Person, PersonEvent } from './person.js';
import { People } from './people.mongo.js';

/** Erases someone. The first write says what goes with them; what follows may be done by the route and by the policy. */
@Injectable()
export class Erasing {
  constructor(
    private readonly people: People,
    private readonly applications: Applications,
    private readonly drafts: Drafts,
  ) {}

  /** `decide` says whether the record that stands may go. */
  async erase<Command extends { personId: string }>(
    command: Command,
    decide: Decide<Command & { drafts: string[] }, Person, PersonEvent>,
    cause: Cause,
  ): Promise<Committed> {
    const { personId } = command;
    const drafts = (await this.drafts.of(personId)).map(({ id }) => id);
    const erased = await this.people.handle(personId, { ...command, drafts }, decide, cause);
    await this.follow(personId, cause);
    return erased;
  }

  /** The records that turned out to be theirs, for who knows one of them by its own id; and what they wrote. */
  async follow(personId: string, cause: Cause): Promise<void> {
    const { state } = await this.people.get(personId);
    if (state.status !== 'erased') return;
    for (const former of state.formerly) await this.withSuccessor(former, cause);
    const written = [...(await this.applications.of(personId)).map(({ id }) => id), ...(state.drafts ?? [])];
    for (const id of written) await this.applications.handle(id, {}, forgetWords, consequenceOf(cause, 'words'));
  }

  /** A record that was merged into one that is erased. */
  async withSuccessor(personId: string, cause: Cause): Promise<void> {
    const command = { personId, withSuccessor: true };
    await this.people.handle(personId, command, erasePerson, consequenceOf(cause, 'with successor'));
  }
}
