import { specFor } from '#domain';
import { ada, ben, campaignId, invitee, partnershipId } from '../../example.js';
import { evolve, invitationIdOf, noInvitation } from '../invitation.js';
import { invite } from './invite.js';

const given = specFor({ decide: invite, evolve, initial: noInvitation });

describe('inviting a person to a campaign', () => {
  it('keeps whom the link stands for', () => {
    const { enrolmentId, personId, organisationId } = ada;
    expect(given().when(invitee)).toEqual([
      {
        type: 'PersonInvited',
        invitee: {
          campaignId,
          strand: 'future-heads',
          partnershipId,
          enrolmentId,
          personId,
          organisationId,
          tokenHash: 'the hash of a token',
        },
      },
    ]);
  });
  it('changes nothing the second time', () => {
    expect(given({ type: 'PersonInvited', invitee }).when(invitee)).toEqual([]);
  });
  it('is one invitation per person and campaign', () => {
    expect(invitationIdOf(campaignId, ada.personId)).toBe(invitationIdOf(campaignId, ada.personId));
    expect(invitationIdOf(campaignId, ada.personId)).not.toBe(invitationIdOf(campaignId, ben.personId));
  });
});
