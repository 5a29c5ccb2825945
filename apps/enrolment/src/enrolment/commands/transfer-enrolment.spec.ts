import { specFor } from '#domain';
import { noOrganisation } from '../../organisation/organisation.js';
import { closedSchool, elm, oak } from '../../person/examples.js';
import { enrolled, place, schoolEnrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { transferEnrolment, type Transfer } from './transfer-enrolment.js';

const given = specFor({ decide: transferEnrolment, evolve, initial: noEnrolment });
const toOak: Transfer = {
  enrolmentId: 'enrolment',
  toOrganisationId: 'oak',
  on: '2024-01-08',
  organisation: { ...oak, urn: '104999' },
  coverage: ['104420', '104999'],
};
const transferred: EnrolmentEvent = {
  type: 'EnrolmentTransferred',
  on: '2024-01-08',
  from: { organisationId: 'elm', urn: '104420' },
  to: { organisationId: 'oak', urn: '104999' },
  outOfPlace: false,
};

describe('transferring an enrolment', () => {
  it('carries on from another school', () => {
    expect(given(enrolled).when(toOak)).toEqual([transferred]);
    expect([enrolled, transferred].reduce(evolve, noEnrolment)).toMatchObject({ organisationId: 'oak', urn: '104999' });
  });
  it('leaves no URN behind when the new organisation has none', () => {
    const trust = { ...transferred, to: { organisationId: 'trust' } };
    const { urn: _urn, ...withoutUrn } = place;
    expect([enrolled, trust].reduce(evolve, noEnrolment)).toEqual({
      status: 'active',
      ...withoutUrn,
      organisationId: 'trust',
      staff: [],
      participation: {},
      step: 3,
      former: [],
      formerSchools: ['elm'],
    });
  });
  it('has not left the school it comes back to', () => {
    const back: EnrolmentEvent = { ...transferred, from: transferred.to, to: transferred.from };
    expect([enrolled, transferred, back].reduce(evolve, noEnrolment)).toMatchObject({ formerSchools: ['oak'] });
  });
  it('accepts and marks a school the partnership is not for', () => {
    expect(given(enrolled).when({ ...toOak, coverage: [] })).toEqual([{ ...transferred, outOfPlace: true }]);
  });
  it.each<[string, EnrolmentEvent[], Partial<Transfer>, string]>([
    ['a whole school', [schoolEnrolled], {}, 'enrolment.school-cannot-transfer'],
    ['an ended one', [enrolled, withdrawn], {}, 'enrolment.already-withdrawn'],
    ['to where they are', [enrolled], { organisation: elm }, 'enrolment.already-there'],
    [
      'to a closed school',
      [enrolled],
      { organisation: { ...closedSchool, organisationId: 'ash' } as never },
      'school.closed',
    ],
    ['to an unknown one', [enrolled], { organisation: undefined }, 'organisation.unknown'],
    ['to one that was never registered', [enrolled], { organisation: noOrganisation }, 'organisation.unknown'],
  ])('refuses %s', (_, past, change, code) => expect(given(...past).when({ ...toOak, ...change })).toBe(code));
});
