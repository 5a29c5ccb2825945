import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { evolve, noInvitation, scopeOf, type Invitation, type InvitationEvent } from './invitation.js';

const invitations = aggregate<Invitation, InvitationEvent>({
  name: 'invitation',
  collection: 'invitations',
  initial: noInvitation,
  evolve,
  publishes: () => undefined, // how many were invited is the campaign's to say
  scopeOf,
  indexes: [{ 'state.tokenHash': 1 }, { 'state.personId': 1 }],
});

@Injectable()
export class Invitations extends AggregateStore<Invitation, InvitationEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, invitations);
  }

  of(personId: string): AsyncIterable<Stored<Invitation>> {
    return this.each({ 'state.personId': personId });
  }

  /** What someone was asked, for who asks to see it. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.of(personId), ({ state }) => asked(state));
  }

  async withToken(tokenHash: string): Promise<Stored<Invitation> | undefined> {
    return (await this.page({ 'state.tokenHash': tokenHash }, { limit: 1 })).items[0];
  }
}

/** Without what the link is made of. */
const asked = (invitation: Invitation): object => {
  if (invitation.status === 'none') return {};
  const { tokenHash: _, ...rest } = invitation;
  return rest;
};
