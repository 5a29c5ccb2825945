import { specFor } from '#domain';
import { invitee } from '../../example.js';
import { evolve, noInvitation, type InvitationEvent } from '../invitation.js';
import { closeInvitation } from './close-invitation.js';

const given = specFor({ decide: closeInvitation, evolve, initial: noInvitation });
const invited: InvitationEvent = { type: 'PersonInvited', invitee };
const closed: InvitationEvent = { type: 'InvitationClosed' };

describe('closing the invitation of someone who is erased', () => {
  it('happens once, to one that was made', () => {
    expect(given(invited).when({})).toEqual([closed]);
    expect(given(invited, closed).when({})).toEqual([]);
    expect(given().when({})).toEqual([]);
    expect([invited, closed].reduce(evolve, noInvitation)).toMatchObject({ status: 'closed' });
  });
});
