import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import { id, urn } from './ids.js';

export const school = (number: number, facts: Partial<contracts.OrganisationFacts> = {}): Told =>
  told(contracts.OrganisationRegistered, id('school', number), {
    organisationId: id('school', number),
    kind: 'school',
    name: `School ${number}`,
    urn: urn(number),
    phase: 'primary',
    pupils: 200,
    ...facts,
  });

export const succeeded = (number: number, by: number): Told =>
  told(contracts.SchoolSucceeded, id('school', number), {
    organisationId: id('school', number),
    urn: urn(number),
    successorId: id('school', by),
    successorUrn: urn(by),
    on: '2024-08-31',
  });

export const progressed = (person: number, facts: Partial<contracts.PersonProgressed> = {}): Told =>
  told(contracts.PersonProgressed, id('person', person), {
    personId: id('person', person),
    fromRole: 'teacher',
    toRole: 'middle-leader',
    kind: 'promotion',
    organisationId: id('school', 1),
    on: '2024-09-01',
    ...facts,
  });
