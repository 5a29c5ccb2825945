import { asked, stateTable } from '#domain';
import { elm, oak } from '../person/examples.js';
import { addStaffMembers } from './commands/add-staff-members.js';
import { askForDecision } from './commands/ask-for-decision.js';
import { decideCompletion } from './commands/decide-completion.js';
import { deferEnrolment } from './commands/defer-enrolment.js';
import { enrol } from './commands/enrol.js';
import { finishEnrolment } from './commands/finish-enrolment.js';
import { noteAttendance } from './commands/note-attendance.js';
import { removeStaffMember } from './commands/remove-staff-member.js';
import { resumeEnrolment } from './commands/resume-enrolment.js';
import { transferEnrolment } from './commands/transfer-enrolment.js';
import { withdrawEnrolment } from './commands/withdraw-enrolment.js';
import { evolve, noEnrolment, type EnrolmentEvent } from './enrolment.js';
import * as happened from './examples.js';

const enrolmentId = 'enrolment';
const { enrolled, schoolEnrolled, attendance, definition: strand } = happened;
const staffMember: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'mary', part: 'lead', from: '2023-09-01' };
const members = [{ personId: 'joe', part: 'member' as const }];
const deferral = { on: '2024-02-01', reason: 'illness', expectedReturn: '2024-09-02' } as const;
const { from: begins, ...place } = happened.place;

export const states = stateTable({
  aggregate: 'enrolment',
  initial: noEnrolment,
  evolve,
  given: { today: '2024-07-31' },
  states: {
    none: [],
    active: [enrolled],
    'active (a whole school)': [schoolEnrolled, staffMember],
    'active (its cohort is over)': [enrolled, happened.cohortFinished],
    deferred: [enrolled, happened.deferred],
    withdrawn: [enrolled, happened.withdrawn],
    completed: [enrolled, happened.completed],
    'not-completed': [enrolled, { type: 'EnrolmentNotCompleted', on: '2024-07-31' }],
  },
  commands: {
    enrol: {
      when: asked(enrol, { ...place, acceptedOn: '2023-08-01', begins }),
      comesTo: {
        none: ['Enrolled'],
        active: [],
        'active (a whole school)': [],
        'active (its cohort is over)': [],
        deferred: [],
        withdrawn: [],
        completed: [],
        'not-completed': [],
      },
    },
    deferEnrolment: {
      when: asked(deferEnrolment, { enrolmentId, ...deferral }),
      comesTo: {
        none: 'enrolment.unknown',
        active: ['EnrolmentDeferred'],
        'active (a whole school)': ['EnrolmentDeferred'],
        'active (its cohort is over)': ['EnrolmentDeferred'],
        deferred: 'enrolment.already-deferred',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    resumeEnrolment: {
      when: asked(resumeEnrolment, { enrolmentId, on: '2024-07-31' }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.not-deferred',
        'active (a whole school)': 'enrolment.not-deferred',
        'active (its cohort is over)': 'enrolment.not-deferred',
        deferred: ['EnrolmentResumed'],
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    withdrawEnrolment: {
      when: asked(withdrawEnrolment, { enrolmentId, on: '2024-07-31', reason: 'workload' }),
      comesTo: {
        none: 'enrolment.unknown',
        active: ['EnrolmentWithdrawn'],
        'active (a whole school)': ['EnrolmentWithdrawn'],
        'active (its cohort is over)': ['EnrolmentWithdrawn'],
        deferred: ['EnrolmentWithdrawn'],
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    'transferEnrolment (to another school)': {
      when: asked(transferEnrolment, {
        enrolmentId,
        toOrganisationId: 'oak',
        on: '2024-07-31',
        organisation: oak,
        coverage: [],
      }),
      comesTo: {
        none: 'enrolment.unknown',
        active: ['EnrolmentTransferred'],
        'active (a whole school)': 'enrolment.school-cannot-transfer',
        'active (its cohort is over)': ['EnrolmentTransferred'],
        deferred: ['EnrolmentTransferred'],
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    'transferEnrolment (to the own school)': {
      when: asked(transferEnrolment, {
        enrolmentId,
        toOrganisationId: 'elm',
        on: '2024-07-31',
        organisation: elm,
        coverage: [],
      }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.already-there',
        'active (a whole school)': 'enrolment.school-cannot-transfer',
        'active (its cohort is over)': 'enrolment.already-there',
        deferred: 'enrolment.already-there',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    addStaffMembers: {
      when: asked(addStaffMembers, { enrolmentId, members, knownPeople: ['joe'] }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.no-staff-list',
        'active (a whole school)': ['StaffMemberAdded'],
        'active (its cohort is over)': 'enrolment.no-staff-list',
        deferred: 'enrolment.no-staff-list',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    removeStaffMember: {
      when: asked(removeStaffMember, { enrolmentId, personId: 'mary', on: '2024-01-08' }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.not-on-the-staff-list',
        'active (a whole school)': ['StaffMemberLeft'],
        'active (its cohort is over)': 'enrolment.not-on-the-staff-list',
        deferred: 'enrolment.not-on-the-staff-list',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    'noteAttendance (of the required session)': {
      when: asked(noteAttendance, { ...attendance('day'), strand }),
      comesTo: {
        none: 'enrolment.unknown',
        active: ['AttendanceNoted'],
        'active (a whole school)': ['AttendanceNoted'],
        'active (its cohort is over)': ['AttendanceNoted', 'EnrolmentCompleted'],
        deferred: ['AttendanceNoted'],
        withdrawn: ['AttendanceNoted'],
        completed: ['AttendanceNoted', 'DecisionAsked'],
        'not-completed': ['AttendanceNoted'],
      },
    },
    'noteAttendance (absent)': {
      when: asked(noteAttendance, { ...attendance('day', { outcome: 'absent', attendedMinutes: 0 }), strand }),
      comesTo: {
        none: 'enrolment.unknown',
        active: ['AttendanceNoted'],
        'active (a whole school)': ['AttendanceNoted'],
        'active (its cohort is over)': ['AttendanceNoted'],
        deferred: ['AttendanceNoted'],
        withdrawn: ['AttendanceNoted'],
        completed: ['AttendanceNoted', 'DecisionAsked'],
        'not-completed': ['AttendanceNoted'],
      },
    },
    finishEnrolment: {
      when: asked(finishEnrolment, { on: '2024-07-31', strand }),
      comesTo: {
        none: [],
        active: ['DecisionAsked'],
        'active (a whole school)': ['DecisionAsked'],
        'active (its cohort is over)': [],
        deferred: ['DecisionAsked'],
        withdrawn: [],
        completed: [],
        'not-completed': [],
      },
    },
    'decideCompletion (completed)': {
      when: asked(decideCompletion, { enrolmentId, completed: true, on: '2024-07-31' }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.cohort-not-finished',
        'active (a whole school)': 'enrolment.cohort-not-finished',
        'active (its cohort is over)': ['EnrolmentCompleted'],
        deferred: 'enrolment.cohort-not-finished',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    'decideCompletion (not completed)': {
      when: asked(decideCompletion, { enrolmentId, completed: false, on: '2024-07-31' }),
      comesTo: {
        none: 'enrolment.unknown',
        active: 'enrolment.cohort-not-finished',
        'active (a whole school)': 'enrolment.cohort-not-finished',
        'active (its cohort is over)': ['EnrolmentNotCompleted'],
        deferred: 'enrolment.cohort-not-finished',
        withdrawn: 'enrolment.already-withdrawn',
        completed: 'enrolment.already-completed',
        'not-completed': 'enrolment.not-completed',
      },
    },
    askForDecision: {
      when: asked(askForDecision, { on: '2024-07-31' }),
      comesTo: {
        none: [],
        active: ['DecisionAsked'],
        'active (a whole school)': ['DecisionAsked'],
        'active (its cohort is over)': ['DecisionAsked'],
        deferred: ['DecisionAsked'],
        withdrawn: [],
        completed: [],
        'not-completed': [],
      },
    },
  },
});
