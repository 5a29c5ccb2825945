import { asked, stateTable } from '#domain';
import { closeForSuccessor } from './commands/close-for-successor.js';
import { recordSchool } from './commands/record-school.js';
import { registerOrganisation } from './commands/register-organisation.js';
import { evolve, noOrganisation, type OrganisationEvent } from './organisation.js';

const school = { urn: '104420', name: 'Elm Primary School' };
const facts = { organisationId: 'elm', kind: 'school' as const, ...school };
const successor = { organisationId: 'oak', urn: '150000' };
const registered: OrganisationEvent = { type: 'OrganisationRegistered', facts };
const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2023-08-31' };

export const states = stateTable({
  aggregate: 'organisation',
  initial: noOrganisation,
  evolve,
  given: { id: 'elm' },
  states: {
    none: [],
    open: [registered],
    closed: [registered, closed],
    'closed (another carries on)': [registered, closed, { type: 'SuccessorNamed', successor }],
  },
  commands: {
    'recordSchool (open)': {
      when: asked(recordSchool, { school, standing: 'open' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: [],
        closed: ['SchoolReopened'],
        'closed (another carries on)': [],
      },
    },
    'recordSchool (open, renamed)': {
      when: asked(recordSchool, { school: { ...school, name: 'Elm Academy' }, standing: 'open' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: ['OrganisationChanged'],
        closed: ['OrganisationChanged', 'SchoolReopened'],
        'closed (another carries on)': ['OrganisationChanged'],
      },
    },
    'recordSchool (closed)': {
      when: asked(recordSchool, { school, standing: 'closed', closedOn: '2023-08-31' }),
      comesTo: { none: [], open: ['SchoolClosed'], closed: [], 'closed (another carries on)': [] },
    },
    'recordSchool (proposed)': {
      when: asked(recordSchool, { school, standing: 'proposed' }),
      comesTo: { none: [], open: [], closed: [], 'closed (another carries on)': [] },
    },
    closeForSuccessor: {
      when: asked(closeForSuccessor, { successor, on: '2023-08-31' }),
      comesTo: {
        none: [],
        open: ['SchoolClosed', 'SuccessorNamed'],
        closed: ['SuccessorNamed'],
        'closed (another carries on)': [],
      },
    },
    registerOrganisation: {
      when: asked(registerOrganisation, { kind: 'trust', name: 'Mersey Learning Trust' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: 'organisation.already-registered',
        closed: 'organisation.already-registered',
        'closed (another carries on)': 'organisation.already-registered',
      },
    },
  },
});
