import { asked, stateTable } from '#domain';
import { invitee } from '../example.js';
import { closeInvitation } from './commands/close-invitation.js';
import { invite } from './commands/invite.js';
import { evolve, noInvitation, type InvitationEvent } from './invitation.js';

const invited: InvitationEvent = { type: 'PersonInvited', invitee };

export const states = stateTable({
  aggregate: 'invitation',
  initial: noInvitation,
  evolve,
  states: { none: [], invited: [invited], closed: [invited, { type: 'InvitationClosed' }] },
  commands: {
    invite: { when: asked(invite, invitee), comesTo: { none: ['PersonInvited'], invited: [], closed: [] } },
    closeInvitation: {
      when: asked(closeInvitation, {}),
      comesTo: { none: [], invited: ['InvitationClosed'], closed: [] },
    },
  },
});
