import { asked, stateTable } from '#domain';
import { giveFirstGrant } from './commands/give-first-grant.js';
import { giveGrant } from './commands/give-grant.js';
import { endGrant, giveWay, takeOver } from './commands/hand-on-grant.js';
import { revokeGrant } from './commands/revoke-grant.js';
import { evolve, noGrant } from './grant.js';
import { admin, given, grantId, revoked } from './past.js';

const facts = { givers: [admin], itsPartnership: undefined, itsStrand: undefined };

export const states = stateTable({
  aggregate: 'grant',
  initial: noGrant,
  evolve,
  states: { none: [], given: [given], revoked: [given, revoked] },
  commands: {
    giveGrant: {
      when: asked(giveGrant, { ...facts, subject: 'olive', role: 'operations-officer' }),
      comesTo: { none: ['GrantGiven'], given: 'grant.already-given', revoked: 'grant.already-given' },
    },
    giveFirstGrant: {
      when: asked(giveFirstGrant, { subject: 'ada', administrators: [] }),
      comesTo: { none: ['GrantGiven'], given: 'grant.already-given', revoked: 'grant.already-given' },
    },
    revokeGrant: {
      when: asked(revokeGrant, { grantId, givers: [admin] }),
      comesTo: { none: 'grant.unknown', given: ['GrantRevoked'], revoked: 'grant.already-revoked' },
    },
    takeOver: {
      when: asked(takeOver, { ...facts, subject: 'olive', role: 'operations-officer' }),
      comesTo: { none: ['GrantGiven'], given: [], revoked: [] },
    },
    giveWay: {
      when: asked(giveWay, {}),
      comesTo: { none: [], given: ['GrantRevoked'], revoked: [] },
    },
    endGrant: {
      when: asked(endGrant, { givers: [admin] }),
      comesTo: { none: [], given: ['GrantRevoked'], revoked: [] },
    },
  },
});
