import { specFor } from '#domain';
import { ana, ben, joined, opened } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { transferMembers } from './transfer-members.js';

const given = specFor({ decide: transferMembers, evolve, initial: noRoster });
const { enrolmentId } = ana;

describe('a participant carries on from another school', () => {
  it('names the new school from then on', () => {
    expect(
      given(opened, joined(ana)).when({ enrolmentId, toOrganisationId: ben.organisationId, toUrn: '104690' }),
    ).toEqual([{ type: 'MembersTransferred', enrolmentId, organisationId: ben.organisationId, urn: '104690' }]);
  });
  it('keeps no number of the old school where the new one has none', () => {
    const moved = given(opened, joined(ana)).when({ enrolmentId, toOrganisationId: ben.organisationId });
    expect(moved).toEqual([{ type: 'MembersTransferred', enrolmentId, organisationId: ben.organisationId }]);
  });
  it('says nothing new of one who is there', () => {
    expect(given(opened, joined(ana)).when({ enrolmentId, toOrganisationId: ana.organisationId })).toEqual([]);
  });
});
