import { specFor } from '#domain';
import { evolve, noOrganisation, type OrganisationEvent } from '../organisation.js';
import { recordSchool, type RegisteredSchool } from './record-school.js';

const given = specFor({ decide: recordSchool, evolve, initial: noOrganisation, given: { id: 'elm' } });
const school: RegisteredSchool = { urn: '104420', name: 'Elm Primary School', phase: 'primary', pupils: 180 };
const facts = { organisationId: 'elm', kind: 'school' as const, ...school };
const registered: OrganisationEvent = { type: 'OrganisationRegistered', facts };
const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2024-08-31' };

describe('the register tells of a school', () => {
  it('makes an open one known', () => expect(given().when({ school, standing: 'open' })).toEqual([registered]));
  it('says nothing new the second time', () => {
    expect(given(registered).when({ school, standing: 'open' })).toEqual([]);
  });
  it('changes what is different and keeps what is left blank', () => {
    const row = { urn: '104420', name: 'Elm Academy', freeSchoolMealsPercent: 61.6 };
    expect(given(registered).when({ school: row, standing: 'open' })).toEqual([
      { type: 'OrganisationChanged', facts: { ...facts, name: 'Elm Academy', freeSchoolMealsPercent: 61.6 } },
    ]);
  });
  it('leaves an open one open when its facts change', () => {
    expect([registered, { type: 'OrganisationChanged' as const, facts }].reduce(evolve, noOrganisation)).toEqual({
      status: 'open',
      ...facts,
    });
  });
  it('closes it on the day the register names', () => {
    const row = { school, standing: 'closed' as const, closedOn: '2024-08-31' };
    expect(given(registered).when(row)).toEqual([closed]);
    expect(given(registered, closed).when(row)).toEqual([]);
  });
  it('closes it today when no day is named', () => {
    expect(given(registered).when({ school, standing: 'closed' }, { today: '2025-08-31' })).toEqual([
      { type: 'SchoolClosed', on: '2025-08-31' },
    ]);
  });
  it('ignores one that closed before it was known here, or is only planned', () => {
    expect(given().when({ school, standing: 'closed' })).toEqual([]);
    expect(given().when({ school, standing: 'proposed' })).toEqual([]);
  });
  it('keeps a closed one closed when its facts change', () => {
    const row = { school: { ...school, pupils: 0 }, standing: 'closed' as const };
    expect(given(registered, closed).when(row)).toEqual([
      { type: 'OrganisationChanged', facts: { ...facts, pupils: 0 } },
    ]);
    const state = [registered, closed, { type: 'OrganisationChanged' as const, facts }].reduce(evolve, noOrganisation);
    expect(state).toEqual({ status: 'closed', closedOn: '2024-08-31', ...facts });
  });
  it('opens it again when the register says so, unless another carries on for it', () => {
    const row = { school, standing: 'open' as const };
    const reopened: OrganisationEvent = { type: 'SchoolReopened', on: '2023-09-04' };
    expect(given(registered, closed).when(row)).toEqual([reopened]);
    expect([registered, closed, reopened].reduce(evolve, noOrganisation)).toEqual({ status: 'open', ...facts });
    const successor = { organisationId: 'oak', urn: '150000' };
    expect(given(registered, closed, { type: 'SuccessorNamed', successor }).when(row)).toEqual([]);
  });
});
