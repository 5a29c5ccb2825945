import { asked, stateTable } from '#domain';
import { recordSchool } from './commands/record-school.js';
import { registerOrganisation } from './commands/register-organisation.js';
import { evolve, noOrganisation, type OrganisationEvent } from './organisation.js';

const school = { urn: '104420', name: 'Elm' };
const registered: OrganisationEvent = {
  type: 'OrganisationRegistered',
  facts: { organisationId: 'elm', kind: 'school', ...school },
};
const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2023-08-31' };

export const states = stateTable({
  aggregate: 'organisation',
  initial: noOrganisation,
  evolve,
  states: { none: [], open: [registered], closed: [registered, closed] },
  commands: {
    'recordSchool (as it is)': {
      when: asked(recordSchool, { school, standing: 'open' }),
      comesTo: { none: ['OrganisationRegistered'], open: [], closed: [] },
    },
    'recordSchool (renamed)': {
      when: asked(recordSchool, { school: { ...school, name: 'Elm Academy' }, standing: 'open' }),
      comesTo: { none: ['OrganisationRegistered'], open: ['OrganisationChanged'], closed: ['OrganisationChanged'] },
    },
    'recordSchool (closed)': {
      when: asked(recordSchool, { school, standing: 'closed' }),
      comesTo: { none: [], open: ['SchoolClosed'], closed: [] },
    },
    registerOrganisation: {
      when: asked(registerOrganisation, { kind: 'trust', name: 'A trust' }),
      comesTo: {
        none: ['OrganisationRegistered'],
        open: 'organisation.already-registered',
        closed: 'organisation.already-registered',
      },
    },
  },
});
