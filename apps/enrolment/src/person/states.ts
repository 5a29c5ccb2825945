import { asked, stateTable } from '#domain';
import { changePost } from './commands/change-post.js';
import { correctPerson } from './commands/correct-person.js';
import { leavePost } from './commands/leave-post.js';
import { registerPerson } from './commands/register-person.js';
import { takePost } from './commands/take-post.js';
import { elm, left, mary as personId, oak, registered } from './examples.js';
import { evolve, noPerson } from './person.js';

const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';
const post = { organisationId: 'elm', role: 'teacher', from: '2020-09-01' } as const;

export const states = stateTable({
  aggregate: 'person',
  initial: noPerson,
  evolve,
  given: { id: personId },
  states: { none: [], known: registered, 'known (without a post)': [...registered, left] },
  commands: {
    registerPerson: {
      when: asked(registerPerson, { partnershipId, name: 'Mary', email: 'mary@elm.example', post, organisation: elm }),
      comesTo: {
        none: ['PersonRegistered', 'PostTaken'],
        known: 'person.already-registered',
        'known (without a post)': 'person.already-registered',
      },
    },
    correctPerson: {
      when: asked(correctPerson, { personId, name: 'Mary Smith' }),
      comesTo: {
        none: 'person.unknown',
        known: ['PersonDetailsChanged'],
        'known (without a post)': ['PersonDetailsChanged'],
      },
    },
    takePost: {
      when: asked(takePost, { personId, ...post, organisationId: 'oak', from: '2023-09-01', organisation: oak }),
      comesTo: {
        none: 'person.unknown',
        known: ['PostTaken', 'PersonProgressed'],
        'known (without a post)': ['PostTaken'],
      },
    },
    changePost: {
      when: asked(changePost, {
        personId,
        postId: 'post',
        role: 'middle-leader',
        organisationId: 'elm',
        on: '2023-09-01',
        organisation: elm,
      }),
      comesTo: {
        none: 'person.unknown',
        known: ['PostLeft', 'PostTaken', 'PersonProgressed'],
        'known (without a post)': 'post.already-left',
      },
    },
    leavePost: {
      when: asked(leavePost, { personId, postId: 'post', until: '2023-08-31' }),
      comesTo: { none: 'person.unknown', known: ['PostLeft'], 'known (without a post)': 'post.already-left' },
    },
  },
});
