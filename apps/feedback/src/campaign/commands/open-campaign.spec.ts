import { specFor } from '#domain';
import { ada, asked, ben, register, rule, sessionId, taught } from '../../example.js';
import { campaignIdOf, evolve, noCampaign, type CampaignEvent } from '../campaign.js';
import { openCampaign, type OpenCampaign } from './open-campaign.js';

const handedIn: OpenCampaign = { register, rule, taught };
const opened: CampaignEvent = { type: 'CampaignOpened', asked };
const given = specFor({ decide: openCampaign, evolve, initial: noCampaign, given: { today: '2023-09-15' } });

describe('opening the survey of a session', () => {
  it('asks everyone who was there, for as many days as the schedule says', () => {
    expect(given().when(handedIn)).toEqual([opened, { type: 'PeopleInvited', invitees: [ada, ben] }]);
  });
  it('asks someone who came for two schools once', () => {
    const forAnotherSchool = { ...ada, enrolmentId: 'another', organisationId: 'another school' };
    const present = [ada, ben, forAnotherSchool];
    const events = given().when({ ...handedIn, register: { ...register, present } });
    expect(events).toContainEqual({ type: 'PeopleInvited', invitees: [ada, ben] });
  });
  it('opens nothing when nobody came', () => {
    expect(given().when({ ...handedIn, register: { ...register, present: [] } })).toEqual([]);
  });
  it('changes nothing the second time', () => {
    expect(given(opened).when(handedIn)).toEqual([]);
  });
  it('is one campaign per session and template', () => {
    expect(campaignIdOf(sessionId, 'pulse')).toBe(campaignIdOf(sessionId, 'pulse'));
    expect(campaignIdOf(sessionId, 'pulse')).not.toBe(campaignIdOf(sessionId, 'mid-point'));
  });
});
