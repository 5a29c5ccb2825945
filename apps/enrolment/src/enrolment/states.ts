import { asked, stateTable } from '#domain';
import { oak } from '../person/examples.js';
import { addStaffMembers } from './commands/add-staff-members.js';
import { askAboutClosedSchool } from './commands/ask-about-closed-school.js';
import { askForDecision } from './commands/ask-for-decision.js';
import { cancelWithdrawal } from './commands/cancel-withdrawal.js';
import { changeStrandVersion } from './commands/change-strand-version.js';
import { decideCompletion } from './commands/decide-completion.js';
import { deferEnrolment } from './commands/defer-enrolment.js';
import { enrol } from './commands/enrol.js';
import { finishEnrolment } from './commands/finish-enrolment.js';
import { followPlace } from './commands/follow-place.js';
import { followSuccessor } from './commands/follow-successor.js';
import { goOnWaiting } from './commands/go-on-waiting.js';
import { joinEnrolment } from './commands/join-enrolment.js';
import { letDayCome } from './commands/let-day-come.js';
import { mergeParticipant } from './commands/merge-participant.js';
import { moveToCohort } from './commands/move-to-cohort.js';
import { noteAttendance } from './commands/note-attendance.js';
import { removeStaffMember } from './commands/remove-staff-member.js';
import { reopenEnrolment } from './commands/reopen-enrolment.js';
import { resumeEnrolment } from './commands/resume-enrolment.js';
import { supersedeEnrolment } from './commands/supersede-enrolment.js';
import { takeBackAcceptance } from './commands/take-back-acceptance.js';
import { transferEnrolment } from './commands/transfer-enrolment.js';
import { withdrawEnrolment } from './commands/withdraw-enrolment.js';
import { evolve, noEnrolment } from './enrolment.js';
import * as happened from './examples.js';
import { noneOpen, nothing, open, other, pasts, taken, later, transfer } from './in-every-state.js';

const [enrolmentId, on] = ['enrolment', '2024-07-31'];
const elsewhere = { cohortId: 'later', strandVersion: 1 };
const { attendance, definition: strand } = happened;
const members = [{ personId: 'joe', part: 'member' as const }];
const deferral = { on: '2024-02-01', reason: 'illness', expectedReturn: '2024-09-02', keptDays: undefined } as const;
const { from: begins, ...place } = happened.place;
export const states = stateTable({
  aggregate: 'enrolment',
  initial: noEnrolment,
  evolve,
  given: { id: enrolmentId, today: on },
  states: pasts,
  commands: {
    enrol: {
      when: asked(enrol, { ...place, acceptedOn: '2023-08-01', begins, step: 3 }),
      comesTo: { ...nothing, none: ['Enrolled'] },
    },
    deferEnrolment: {
      when: asked(deferEnrolment, { enrolmentId, ...deferral }),
      comesTo: { ...noneOpen, ...open(['EnrolmentDeferred']), deferred: 'enrolment.already-deferred' },
    },
    resumeEnrolment: {
      when: asked(resumeEnrolment, { enrolmentId, on }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.not-deferred'),
        deferred: ['EnrolmentResumed'],
        withdrawn: ['EnrolmentResumed'],
      },
    },
    reopenEnrolment: {
      when: asked(reopenEnrolment, { enrolmentId, on, reason: 'appeal-upheld' }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.not-ended'),
        completed: ['EnrolmentReopened'],
        'completed (in doubt)': ['EnrolmentReopened'],
        'not-completed': ['EnrolmentReopened'],
      },
    },
    'followPlace (taken again)': {
      when: asked(followPlace, taken),
      comesTo: {
        ...nothing,
        deferred: ['EnrolmentResumed'],
        withdrawn: ['EnrolmentResumed'],
        completed: ['EnrolmentReopened'],
        'completed (in doubt)': ['EnrolmentReopened'],
        'not-completed': ['EnrolmentReopened'],
      },
    },
    'followPlace (in another cohort)': {
      when: asked(followPlace, { ...taken, cohort: elsewhere, arrived: 1 }),
      comesTo: { ...nothing, ...open(['EnrolmentMovedToCohort']) },
    },
    'followPlace (comes back, in another cohort)': {
      when: asked(followPlace, { ...taken, cohort: elsewhere, returned: true }),
      comesTo: {
        ...nothing,
        ...open(['EnrolmentMovedToCohort']),
        deferred: ['EnrolmentMovedToCohort', 'EnrolmentResumed'],
        withdrawn: ['EnrolmentMovedToCohort', 'EnrolmentResumed'],
      },
    },
    goOnWaiting: {
      when: asked(goOnWaiting, { fromCohortId: 'cohort', to: elsewhere, begins: '2023-09-01' }),
      comesTo: { ...nothing, deferred: ['EnrolmentMovedToCohort'] },
    },
    withdrawEnrolment: {
      when: asked(withdrawEnrolment, { enrolmentId, on, reason: 'workload' }),
      comesTo: { ...noneOpen, ...open(['EnrolmentWithdrawn']) },
    },
    'withdrawEnrolment (on a day ahead)': {
      when: asked(withdrawEnrolment, { enrolmentId, on: '2024-08-31', reason: 'workload' }),
      comesTo: {
        ...noneOpen,
        ...open(['WithdrawalAnnounced']),
        'active (a withdrawal lies ahead)': 'enrolment.withdrawal-announced',
      },
    },
    takeBackAcceptance: {
      when: asked(takeBackAcceptance, { reason: 'decided-in-error', cohortIsOver: false }),
      comesTo: {
        ...nothing,
        ...open(['AcceptanceTakenBack']),
        'active (a whole school)': 'application.has-participation',
        deferred: 'application.has-participation',
      },
    },
    cancelWithdrawal: {
      when: asked(cancelWithdrawal, { enrolmentId }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.no-withdrawal-ahead'),
        'active (a withdrawal lies ahead)': ['WithdrawalCancelled'],
      },
    },
    'letDayCome (of an announced withdrawal)': {
      when: (enrolment, given) => letDayCome({}, enrolment, { ...given, today: '2024-08-31' }),
      comesTo: { ...nothing, 'active (a withdrawal lies ahead)': ['EnrolmentWithdrawn'] },
    },
    'letDayCome (of an expected return)': {
      when: (enrolment, given) => letDayCome({}, enrolment, { ...given, today: '2024-09-02' }),
      comesTo: { ...nothing, 'active (a withdrawal lies ahead)': ['EnrolmentWithdrawn'], deferred: ['DecisionAsked'] },
    },
    'transferEnrolment (to another school)': {
      when: asked(transferEnrolment, { ...transfer, toOrganisationId: 'oak', organisation: oak }),
      comesTo: {
        ...noneOpen,
        ...open(['EnrolmentTransferred']),
        'active (a whole school)': 'enrolment.school-cannot-transfer',
      },
    },
    followSuccessor: {
      when: asked(followSuccessor, { on, successor: { organisationId: 'oak' }, coverage: [] }),
      comesTo: { ...nothing, ...open(['EnrolmentTransferred']) },
    },
    moveToCohort: {
      when: asked(moveToCohort, { enrolmentId, toCohortId: 'later', on, cohort: later, plan: strand.plan, step: 1 }),
      comesTo: { ...noneOpen, ...open(['EnrolmentMovedToCohort']) },
    },
    changeStrandVersion: {
      when: asked(changeStrandVersion, { cohortId: 'cohort', strandVersion: 2 }),
      comesTo: { ...nothing, ...open(['StrandVersionChanged']) },
    },
    addStaffMembers: {
      when: asked(addStaffMembers, { enrolmentId, members, knownPeople: ['joe'] }),
      comesTo: { ...noneOpen, ...open('enrolment.no-staff-list'), 'active (a whole school)': ['StaffMemberAdded'] },
    },
    removeStaffMember: {
      when: asked(removeStaffMember, { enrolmentId, personId: 'mary', on: '2024-01-08' }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.not-on-the-staff-list'),
        'active (a whole school)': ['StaffMemberLeft'],
      },
    },
    'noteAttendance (of the required session)': {
      when: asked(noteAttendance, { ...attendance('day'), strand }),
      comesTo: {
        ...nothing,
        ...open(['AttendanceNoted']),
        none: 'enrolment.unknown',
        'active (its cohort is over)': ['AttendanceNoted', 'EnrolmentCompleted'],
        withdrawn: ['AttendanceNoted'],
        completed: ['AttendanceNoted'],
        'completed (in doubt)': ['AttendanceNoted'],
        'not-completed': ['AttendanceNoted'],
        superseded: ['AttendanceNoted'],
      },
    },
    finishEnrolment: {
      when: asked(finishEnrolment, { on, strand }),
      comesTo: { ...nothing, ...open(['DecisionAsked']), 'active (its cohort is over)': [] },
    },
    'decideCompletion (completed)': {
      when: asked(decideCompletion, { enrolmentId, completed: true, on }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.cohort-not-finished'),
        'active (its cohort is over)': ['EnrolmentCompleted'],
        'completed (in doubt)': ['CompletionUpheld'],
      },
    },
    'decideCompletion (not completed)': {
      when: asked(decideCompletion, { enrolmentId, completed: false, on }),
      comesTo: {
        ...noneOpen,
        ...open('enrolment.cohort-not-finished'),
        'active (its cohort is over)': ['EnrolmentNotCompleted'],
        'completed (in doubt)': ['EnrolmentNotCompleted'],
      },
    },
    supersedeEnrolment: {
      when: asked(supersedeEnrolment, { on, by: 'earlier' }),
      comesTo: { ...nothing, ...open(['EnrolmentSuperseded']), none: 'enrolment.unknown' },
    },
    joinEnrolment: {
      when: asked(joinEnrolment, { enrolmentId, on, otherId: 'other', other, strand }),
      comesTo: {
        ...nothing,
        ...open(['EnrolmentJoined']),
        withdrawn: ['EnrolmentJoined'],
        completed: ['EnrolmentJoined'],
        'completed (in doubt)': ['EnrolmentJoined'],
        'not-completed': ['EnrolmentJoined'],
        superseded: ['EnrolmentJoined'],
      },
    },
    askAboutClosedSchool: {
      when: asked(askAboutClosedSchool, { organisationId: 'elm', on }),
      comesTo: { ...nothing, ...open(['DecisionAsked']), 'active (its cohort is over)': [] },
    },
    mergeParticipant: {
      when: asked(mergeParticipant, { personId: 'mary', intoPersonId: 'maria' }),
      comesTo: {
        none: [],
        ...open(['ParticipantMerged']),
        withdrawn: ['ParticipantMerged'],
        completed: ['ParticipantMerged'],
        'completed (in doubt)': ['ParticipantMerged'],
        'not-completed': ['ParticipantMerged'],
        superseded: ['ParticipantMerged'],
      },
    },
    askForDecision: {
      when: asked(askForDecision, { on }),
      comesTo: { ...nothing, ...open(['DecisionAsked']) },
    },
  },
});
