import { asked, stateTable } from '#domain';
import { addMember } from './commands/add-member.js';
import { addStaffMember } from './commands/add-staff-member.js';
import { cancelLeaving } from './commands/cancel-leaving.js';
import { changePlan } from './commands/change-plan.js';
import { closeRoster } from './commands/close-roster.js';
import { dropSession } from './commands/drop-session.js';
import { holdSession } from './commands/hold-session.js';
import { mergeMember } from './commands/merge-member.js';
import { moveSession } from './commands/move-session.js';
import { openRoster } from './commands/open-roster.js';
import { pauseParticipation } from './commands/pause-participation.js';
import { removeMember } from './commands/remove-member.js';
import { resumeParticipation } from './commands/resume-participation.js';
import { scheduleCohort } from './commands/schedule-cohort.js';
import { setAsideSession } from './commands/set-aside-session.js';
import { takeOverMembers } from './commands/take-over-members.js';
import { transferMembers } from './commands/transfer-members.js';
import * as happened from './examples.js';
import { evolve, noRoster } from './roster.js';

const { ana, ben, cohortId, course, definition, finance, joined, launch, opened, paused, scheduled } = happened;
const { enrolmentId, personId } = ana;
const unknown = { none: 'roster.unknown' } as const;
const pasts = {
  none: [],
  open: [opened, scheduled, joined(ana)],
  'open (paused)': [opened, scheduled, joined(ana), paused(ana, '2023-09-05', 'leaving')],
  closed: [opened, scheduled, joined(ana), happened.closed],
};
const booked = (...first: string[]) => [...first, 'BookingConfirmed', 'BookingConfirmed', 'BookingConfirmed'];
const unbooked = (...first: string[]) => [...first, 'BookingCancelled', 'BookingCancelled', 'BookingCancelled'];
const renamed = ['BookingCancelled', 'BookingConfirmed'];
const nothing = { 'open (paused)': [], closed: [] } as const;

export const states = stateTable({
  aggregate: 'roster',
  initial: noRoster,
  evolve,
  given: { id: cohortId },
  states: pasts,
  commands: {
    openRoster: {
      when: asked(openRoster, { ...course, definition }),
      comesTo: { ...nothing, none: ['RosterOpened'], open: [] },
    },
    scheduleCohort: {
      when: asked(scheduleCohort, { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-19T15:45' }] }),
      comesTo: {
        ...unknown,
        open: 'schedule.item-twice',
        'open (paused)': 'schedule.item-twice',
        closed: 'cohort.cancelled',
      },
    },
    changePlan: {
      when: asked(changePlan, { toVersion: 2, definition }),
      comesTo: { ...unknown, open: ['PlanChanged'], 'open (paused)': ['PlanChanged'], closed: ['PlanChanged'] },
    },
    closeRoster: {
      when: asked(closeRoster, {}),
      comesTo: { ...unknown, open: unbooked('RosterClosed'), 'open (paused)': ['RosterClosed'], closed: [] },
    },
    addMember: {
      when: asked(addMember, ben),
      comesTo: {
        ...unknown,
        open: booked('MemberJoined'),
        'open (paused)': booked('MemberJoined'),
        closed: ['MemberJoined'],
      },
    },
    'addStaffMember (who leads)': {
      when: asked(addStaffMember, { ...ben, part: 'lead' }),
      comesTo: {
        ...unknown,
        open: booked('MemberJoined'),
        'open (paused)': booked('MemberJoined'),
        closed: ['MemberJoined'],
      },
    },
    'addStaffMember (who led)': {
      when: asked(addStaffMember, { ...ana, part: 'member' }),
      comesTo: { ...unknown, open: unbooked('MemberLeft'), 'open (paused)': ['MemberLeft'], closed: ['MemberLeft'] },
    },
    removeMember: {
      when: asked(removeMember, { enrolmentId, personId, on: '2023-09-05' }),
      comesTo: { ...unknown, open: unbooked('MemberLeft'), 'open (paused)': ['MemberLeft'], closed: ['MemberLeft'] },
    },
    mergeMember: {
      when: asked(mergeMember, { enrolmentId, personId, intoPersonId: ben.personId }),
      comesTo: {
        ...unknown,
        open: ['MemberMerged', ...renamed, ...renamed, ...renamed],
        'open (paused)': ['MemberMerged'],
        closed: ['MemberMerged'],
      },
    },
    transferMembers: {
      when: asked(transferMembers, { enrolmentId, toOrganisationId: ben.organisationId }),
      comesTo: {
        ...unknown,
        open: ['MembersTransferred'],
        'open (paused)': ['MembersTransferred'],
        closed: ['MembersTransferred'],
      },
    },
    takeOverMembers: {
      when: asked(takeOverMembers, {
        enrolmentId: ben.enrolmentId,
        on: '2023-09-05',
        former: [opened, joined(ben)].reduce(evolve, noRoster),
      }),
      comesTo: {
        ...unknown,
        open: booked('MemberJoined'),
        'open (paused)': booked('MemberJoined'),
        closed: ['MemberJoined'],
      },
    },
    pauseParticipation: {
      when: asked(pauseParticipation, { enrolmentId, on: '2023-09-06', because: 'deferred' }),
      comesTo: {
        ...unknown,
        open: unbooked('ParticipationPaused'),
        'open (paused)': [],
        closed: ['ParticipationPaused'],
      },
    },
    resumeParticipation: {
      when: asked(resumeParticipation, { enrolmentId, on: '2023-09-07' }),
      comesTo: { ...unknown, open: [], 'open (paused)': booked('ParticipationResumed'), closed: [] },
    },
    cancelLeaving: {
      when: asked(cancelLeaving, { enrolmentId }),
      comesTo: { ...unknown, open: [], 'open (paused)': booked('LeavingCancelled'), closed: [] },
    },
    moveSession: {
      when: asked(moveSession, { sessionId: launch, startsAt: '2023-09-19T15:45' }),
      comesTo: { ...unknown, open: ['SessionMoved'], 'open (paused)': ['SessionMoved'], closed: [] },
    },
    setAsideSession: {
      when: asked(setAsideSession, { sessionId: launch }),
      comesTo: {
        ...unknown,
        open: ['SessionSetAside', 'BookingCancelled'],
        'open (paused)': ['SessionSetAside'],
        closed: [],
      },
    },
    holdSession: {
      when: asked(holdSession, { sessionId: launch }),
      comesTo: { ...unknown, open: ['SessionHeld'], 'open (paused)': ['SessionHeld'], closed: [] },
    },
    dropSession: {
      when: asked(dropSession, { sessionId: finance }),
      comesTo: {
        ...unknown,
        open: ['SessionDropped', 'BookingCancelled'],
        'open (paused)': ['SessionDropped'],
        closed: [],
      },
    },
  },
});
