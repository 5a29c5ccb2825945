import { specFor } from '#domain';
import { deferred, enrolled, schoolEnrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { followSuccessor } from './follow-successor.js';

const given = specFor({ decide: followSuccessor, evolve, initial: noEnrolment });
const command = { on: '2024-01-01', successor: { organisationId: 'oak', urn: '104999' }, coverage: ['104999'] };
const carriedOn: EnrolmentEvent = {
  type: 'EnrolmentTransferred',
  on: '2024-01-01',
  from: { organisationId: 'elm', urn: '104420' },
  to: { organisationId: 'oak', urn: '104999' },
  outOfPlace: false,
};

describe('a school goes on as another', () => {
  it('and whoever takes part carries on there, a whole school as a whole', () => {
    expect(given(enrolled).when(command)).toEqual([carriedOn]);
    expect(given(enrolled, deferred).when(command)).toEqual([carriedOn]);
    expect(given(schoolEnrolled).when(command)).toEqual([carriedOn]);
  });
  it('marked where the partnership is not for it', () => {
    expect(given(enrolled).when({ ...command, coverage: [] })).toEqual([{ ...carriedOn, outOfPlace: true }]);
  });
  it('once, and only those who still take part', () => {
    expect(given(enrolled, carriedOn).when(command)).toEqual([]);
    expect(given(enrolled, withdrawn).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
