import { asked, stateTable } from '#domain';
import { closeForSuccessor } from './commands/close-for-successor.js';
import { nameTrustCode } from './commands/name-trust-code.js';
import { recordSchool } from './commands/record-school.js';
import { registerOrganisation } from './commands/register-organisation.js';
import { evolve, noOrganisation, type OrganisationEvent } from './organisation.js';

const school = { urn: '104420', name: 'Elm Primary School' };
const facts = { organisationId: 'elm', kind: 'school' as const, ...school };
const successor = { organisationId: 'oak', urn: '150000' };
const registered: OrganisationEvent = { type: 'OrganisationRegistered', facts };
const trust: OrganisationEvent = {
  type: 'OrganisationRegistered',
  facts: { organisationId: 'mersey', kind: 'trust', name: 'Mersey Learning Trust' },
};
const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2023-08-31' };

export const states = stateTable({
  aggregate: 'organisation',
  initial: noOrganisation,
  evolve,
  given: { id: 'elm' },
  states: {
    none: [],
    open: [registered],
    'open (a trust)': [trust],
    closed: [registered, closed],
    'closed (another carries on)': [registered, closed, { type: 'SuccessorNamed', successor }],
  },
  commands: {
    'recordSchool (open)': {
      when: asked(recordSchool, { school, standing: 'open' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: [],
        'open (a trust)': ['OrganisationChanged'],
        closed: ['SchoolReopened'],
        'closed (another carries on)': [],
      },
    },
    'recordSchool (open, renamed)': {
      when: asked(recordSchool, { school: { ...school, name: 'Elm Academy' }, standing: 'open' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: ['OrganisationChanged'],
        'open (a trust)': ['OrganisationChanged'],
        closed: ['OrganisationChanged', 'SchoolReopened'],
        'closed (another carries on)': ['OrganisationChanged'],
      },
    },
    'recordSchool (closed)': {
      when: asked(recordSchool, { school, standing: 'closed', closedOn: '2023-08-31' }),
      comesTo: {
        none: [],
        open: ['SchoolClosed'],
        'open (a trust)': ['OrganisationChanged', 'SchoolClosed'],
        closed: [],
        'closed (another carries on)': [],
      },
    },
    'recordSchool (proposed)': {
      when: asked(recordSchool, { school, standing: 'proposed' }),
      comesTo: {
        none: [],
        open: [],
        'open (a trust)': ['OrganisationChanged'],
        closed: [],
        'closed (another carries on)': [],
      },
    },
    closeForSuccessor: {
      when: asked(closeForSuccessor, { successor, on: '2023-08-31' }),
      comesTo: {
        none: [],
        open: ['SchoolClosed', 'SuccessorNamed'],
        'open (a trust)': ['SchoolClosed', 'SuccessorNamed'],
        closed: ['SuccessorNamed'],
        'closed (another carries on)': [],
      },
    },
    registerOrganisation: {
      when: asked(registerOrganisation, { kind: 'trust', name: 'Mersey Learning Trust' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: 'organisation.already-registered',
        'open (a trust)': 'organisation.already-registered',
        closed: 'organisation.already-registered',
        'closed (another carries on)': 'organisation.already-registered',
      },
    },
    nameTrustCode: {
      when: asked(nameTrustCode, { organisationId: 'mersey', trust: '16028' }),
      comesTo: {
        none: 'organisation.unknown',
        open: 'organisation.code-is-for-trusts',
        'open (a trust)': ['OrganisationChanged'],
        closed: 'organisation.code-is-for-trusts',
        'closed (another carries on)': 'organisation.code-is-for-trusts',
      },
    },
  },
});
