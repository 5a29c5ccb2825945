import { asked, stateTable } from '#domain';
import { evolve as evolvePartnership, noPartnership } from '../partnership/partnership.js';
import { drafted } from '../partnership/past.js';
import { admin } from '../grant/past.js';
import { closeServiceAccount } from './commands/close-service-account.js';
import { followSuccessor } from './commands/follow-successor.js';
import { issueServiceKey } from './commands/issue-service-key.js';
import { openServiceAccount } from './commands/open-service-account.js';
import { reviseServiceAccount } from './commands/revise-service-account.js';
import { revokeServiceKey } from './commands/revoke-service-key.js';
import * as past from './past.js';
import { evolve, noServiceAccount } from './service-account.js';

const { accountId, keyId, issued, issuedToo, permission } = past;
const school = 'a school';
const opened = { ...past.opened, organisationId: school };
const givers = [admin];
const facts = {
  givers,
  itsPartnership: evolvePartnership(noPartnership, drafted),
  itsStrand: undefined,
  strandsThere: [],
};
const notOpen = { none: 'service-account.unknown', closed: 'service-account.closed' } as const;

export const states = stateTable({
  aggregate: 'service-account',
  initial: noServiceAccount,
  evolve,
  given: { id: accountId },
  states: {
    none: [],
    open: [opened],
    'open (one key)': [opened, issued],
    'open (two keys)': [opened, issued, issuedToo],
    closed: [opened, issued, past.closed],
  },
  commands: {
    openServiceAccount: {
      when: asked(openServiceAccount, { ...permission, ...facts }),
      comesTo: {
        none: ['ServiceAccountOpened'],
        open: 'service-account.already-opened',
        'open (one key)': 'service-account.already-opened',
        'open (two keys)': 'service-account.already-opened',
        closed: 'service-account.already-opened',
      },
    },
    reviseServiceAccount: {
      when: asked(reviseServiceAccount, { ...permission, ...facts, accountId, topics: ['directory'] }),
      comesTo: {
        ...notOpen,
        open: ['ServiceAccountRevised'],
        'open (one key)': ['ServiceAccountRevised'],
        'open (two keys)': ['ServiceAccountRevised'],
      },
    },
    followSuccessor: {
      when: asked(followSuccessor, { organisationId: school, successorId: 'another' }),
      comesTo: {
        none: [],
        open: ['ServiceAccountRevised'],
        'open (one key)': ['ServiceAccountRevised'],
        'open (two keys)': ['ServiceAccountRevised'],
        closed: [],
      },
    },
    issueServiceKey: {
      when: asked(issueServiceKey, { accountId, keyId: 'another', hash: '2'.repeat(64), givers }),
      comesTo: {
        ...notOpen,
        open: ['ServiceKeyIssued'],
        'open (one key)': ['ServiceKeyIssued'],
        'open (two keys)': 'service-key.two-in-force',
      },
    },
    revokeServiceKey: {
      when: asked(revokeServiceKey, { accountId, keyId, givers }),
      comesTo: {
        ...notOpen,
        open: 'service-key.unknown',
        'open (one key)': ['ServiceKeyRevoked'],
        'open (two keys)': ['ServiceKeyRevoked'],
      },
    },
    closeServiceAccount: {
      when: asked(closeServiceAccount, { accountId, givers }),
      comesTo: {
        ...notOpen,
        open: ['ServiceAccountClosed'],
        'open (one key)': ['ServiceAccountClosed'],
        'open (two keys)': ['ServiceAccountClosed'],
      },
    },
  },
});
