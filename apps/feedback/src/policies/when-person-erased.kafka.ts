import { Controller } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On, type Delivered } from '#kafka';
import { closeInvitation } from '../invitation/commands/close-invitation.js';
import { Invitations } from '../invitation/invitations.mongo.js';
import { forgetWords } from '../response/commands/forget-words.js';
import { Responses } from '../response/responses.mongo.js';

/** What someone wrote in own words goes with them, and their links open nothing; counted answers stay. */
@Controller()
export class WhenPersonErased {
  constructor(
    private readonly invitations: Invitations,
    private readonly responses: Responses,
  ) {}

  @On(PersonErased)
  async forget({ data, cause }: Delivered<PersonErased>): Promise<void> {
    for await (const { id } of this.invitations.of(data.personId))
      await this.invitations.handle(id, {}, closeInvitation, cause);
    for await (const { id } of this.responses.of(data.personId))
      await this.responses.handle(id, {}, forgetWords, cause);
  }
}
