import { specFor } from '#domain';
import { evolve, noOrganisation, type OrganisationEvent } from '../organisation.js';
import { closeForSuccessor } from './close-for-successor.js';

const given = specFor({ decide: closeForSuccessor, evolve, initial: noOrganisation, given: { id: 'elm' } });
const facts = { organisationId: 'elm', kind: 'school' as const, urn: '104420', name: 'Elm Primary School' };
const registered: OrganisationEvent = { type: 'OrganisationRegistered', facts };
const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2024-08-31' };
const successor = { organisationId: 'oak', urn: '150000' };
const named: OrganisationEvent = { type: 'SuccessorNamed', successor };
const command = { successor, on: '2024-08-31' };

describe('another school carries on', () => {
  it('closes the one before it on that day', () => expect(given(registered).when(command)).toEqual([closed, named]));
  it('is noted of one that is closed already, once', () => {
    expect(given(registered, closed).when({ ...command, on: '2024-12-31' })).toEqual([named]);
    expect(given(registered, closed, named).when(command)).toEqual([]);
  });
  it('does not concern one that is not known', () => expect(given().when(command)).toEqual([]));
  it('stays known when the facts of the closed one change', () => {
    const renamed = { ...facts, name: 'Elm (closed)' };
    const events = [registered, closed, named, { type: 'OrganisationChanged' as const, facts: renamed }];
    expect(events.reduce(evolve, noOrganisation)).toEqual({
      status: 'closed',
      closedOn: '2024-08-31',
      successor,
      ...renamed,
    });
  });
});
