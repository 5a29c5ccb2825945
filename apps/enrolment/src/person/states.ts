import { asked, stateTable } from '#domain';
import { absorbPerson, type AbsorbPerson } from './commands/absorb-person.js';
import { carryPostsOver } from './commands/carry-posts-over.js';
import { changePost } from './commands/change-post.js';
import { confirmPost } from './commands/confirm-post.js';
import { correctPerson } from './commands/correct-person.js';
import { endRetention } from './commands/end-retention.js';
import { erasePerson } from './commands/erase-person.js';
import { giveUpRole } from './commands/give-up-role.js';
import { lapseConfirmations } from './commands/lapse-confirmations.js';
import { identifyPerson } from './commands/identify-person.js';
import { leavePost } from './commands/leave-post.js';
import { liftRestriction } from './commands/lift-restriction.js';
import { mergePerson } from './commands/merge-person.js';
import { noteStrand } from './commands/note-strand.js';
import { placeHold } from './commands/place-hold.js';
import { pointOnward } from './commands/point-onward.js';
import { registerPerson } from './commands/register-person.js';
import { releaseHold } from './commands/release-hold.js';
import { removeDetails } from './commands/remove-details.js';
import { restrictProcessing } from './commands/restrict-processing.js';
import { takePost } from './commands/take-post.js';
import { takeRole } from './commands/take-role.js';
import { verifyTeacherNumber } from './commands/verify-teacher-number.js';
import {
  coaching,
  elm,
  erased,
  held,
  left,
  mary as personId,
  merged,
  oak,
  registered,
  restricted,
} from './examples.js';
import { evolve, noPerson, type PersonEvent } from './person.js';

const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';
const post = { organisationId: 'elm', role: 'teacher', from: '2020-09-01' } as const;
const record = [...registered, { ...merged, intoPersonId: personId }].reduce(
  evolve,
  noPerson,
) as AbsorbPerson['record'];
const other = { ...record, personId: 'other', posts: [] };

const past = {
  none: [],
  known: [...registered, coaching],
  'known (without a post)': [...registered, left],
  'known (on a strand)': [...registered, { type: 'StrandNoted', partnershipId, strand: 'future-heads' }],
  'known (restricted)': [...registered, restricted],
  'known (on hold)': [...registered, held],
  merged: [...registered, merged],
  erased: [...registered, erased],
} satisfies Record<string, PersonEvent[]>;

type Outcome = string | readonly string[];
const ended = { none: 'person.unknown', merged: 'person.merged', erased: 'person.erased' };
const nothingOnceEnded = { none: [], merged: [], erased: [] };
const whileKnown = <Is extends Outcome>(outcome: Is) => ({
  known: outcome,
  'known (without a post)': outcome,
  'known (on a strand)': outcome,
  'known (restricted)': outcome,
  'known (on hold)': outcome,
});
const unlessRestricted = (outcome: Outcome) => ({
  ...ended,
  ...whileKnown(outcome),
  'known (restricted)': 'person.restricted',
});

export const states = stateTable({
  aggregate: 'person',
  initial: noPerson,
  evolve,
  given: { id: personId },
  states: past,
  commands: {
    registerPerson: {
      when: asked(registerPerson, { partnershipId, name: 'Mary', email: 'mary@elm.example', post, organisation: elm }),
      comesTo: {
        none: ['PersonRegistered', 'PostTaken'],
        ...whileKnown('person.already-registered'),
        merged: 'person.already-registered',
        erased: 'person.already-registered',
      },
    },
    correctPerson: {
      when: asked(correctPerson, { personId, name: 'Mary Smith' }),
      comesTo: { ...ended, ...whileKnown(['PersonDetailsChanged']) },
    },
    identifyPerson: {
      when: asked(identifyPerson, { system: 'staff-records', externalId: 'T-4711' }),
      comesTo: { ...ended, ...whileKnown(['PersonDetailsChanged']) },
    },
    verifyTeacherNumber: {
      when: asked(verifyTeacherNumber, { personId, trn: '1234567' }),
      comesTo: { ...ended, ...whileKnown(['TeacherNumberVerified', 'PersonDetailsChanged']) },
    },
    takePost: {
      when: asked(takePost, { personId, ...post, organisationId: 'oak', from: '2023-09-01', organisation: oak }),
      comesTo: { ...unlessRestricted(['PostTaken', 'PersonProgressed']), 'known (without a post)': ['PostTaken'] },
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
        ...unlessRestricted(['PostLeft', 'PostTaken', 'PersonProgressed']),
        'known (without a post)': 'post.already-left',
      },
    },
    carryPostsOver: {
      when: asked(carryPostsOver, { organisationId: 'elm', successorId: 'oak', on: '2023-09-01' }),
      comesTo: {
        ...nothingOnceEnded,
        ...whileKnown(['PostLeft', 'PostTaken']),
        'known (without a post)': [],
      },
    },
    leavePost: {
      when: asked(leavePost, { personId, postId: 'post', until: '2023-08-31' }),
      comesTo: { ...unlessRestricted(['PostLeft']), 'known (without a post)': 'post.already-left' },
    },
    confirmPost: {
      when: asked(confirmPost, { personId, postId: 'post' }),
      comesTo: { ...unlessRestricted(['PostConfirmed']), 'known (without a post)': 'post.already-left' },
    },
    lapseConfirmations: {
      when: asked(lapseConfirmations, {}),
      comesTo: { ...nothingOnceEnded, ...whileKnown(['PostConfirmationLapsed']), 'known (without a post)': [] },
    },
    takeRole: {
      when: asked(takeRole, { personId, role: 'coach', from: '2023-09-01', organisationKnown: true }),
      comesTo: { ...unlessRestricted(['RoleTaken']), known: 'person.role-already-held' },
    },
    giveUpRole: {
      when: asked(giveUpRole, { personId, role: 'coach', until: '2023-12-31' }),
      comesTo: { ...unlessRestricted('person.role-not-held'), known: ['RoleGivenUp'] },
    },
    mergePerson: {
      when: asked(mergePerson, {
        personId,
        intoPersonId: 'other',
        into: registered.reduce(evolve, noPerson),
        identity: {},
        intoIdentity: {},
      }),
      comesTo: { ...unlessRestricted(['PersonMerged']), 'known (on hold)': 'person.on-hold' },
    },
    absorbPerson: {
      when: asked(absorbPerson, { record: other, identity: {} }),
      comesTo: { ...ended, ...whileKnown(['PersonAbsorbed', 'PersonDetailsChanged']) },
    },
    pointOnward: {
      when: asked(pointOnward, { named: 'other', intoPersonId: 'last' }),
      comesTo: { ...nothingOnceEnded, ...whileKnown([]), merged: ['PersonMerged'] },
    },
    removeDetails: {
      when: asked(removeDetails, {}),
      comesTo: { ...nothingOnceEnded, ...whileKnown([]), merged: ['DetailsRemoved'] },
    },
    noteStrand: {
      when: asked(noteStrand, { partnershipId, strand: 'future-heads' }),
      comesTo: { ...ended, ...whileKnown(['StrandNoted']), 'known (on a strand)': [] },
    },
    restrictProcessing: {
      when: asked(restrictProcessing, { kind: 'restriction' }),
      comesTo: { ...ended, ...whileKnown(['ProcessingRestricted']), 'known (restricted)': [] },
    },
    liftRestriction: {
      when: asked(liftRestriction, { personId, kind: 'restriction' }),
      comesTo: { ...ended, ...whileKnown('person.not-restricted'), 'known (restricted)': ['RestrictionLifted'] },
    },
    placeHold: {
      when: asked(placeHold, { personId, reason: 'audit', holdId: 'another' }),
      comesTo: { ...ended, ...whileKnown(['HoldPlaced']) },
    },
    releaseHold: {
      when: asked(releaseHold, { personId, holdId: 'hold' }),
      comesTo: { ...ended, ...whileKnown('hold.unknown'), 'known (on hold)': ['HoldReleased'] },
    },
    erasePerson: {
      when: asked(erasePerson, { personId }),
      comesTo: {
        ...ended,
        ...whileKnown(['PersonErased', 'DetailsRemoved']),
        'known (on hold)': 'person.on-hold',
        erased: [],
      },
    },
    endRetention: {
      when: asked(endRetention, { personId, lastDay: '2023-08-31', hasAsked: false }),
      comesTo: {
        ...ended,
        ...whileKnown(['PersonErased', 'DetailsRemoved']),
        known: 'person.still-kept', // they are a coach
        'known (on hold)': 'person.on-hold',
      },
    },
    'erasePerson (with the record that answers for it)': {
      when: asked(erasePerson, { personId, withSuccessor: true }),
      comesTo: {
        ...ended,
        ...whileKnown(['PersonErased', 'DetailsRemoved']),
        'known (on hold)': 'person.on-hold',
        merged: ['PersonErased', 'DetailsRemoved'],
        erased: [],
      },
    },
  },
});
