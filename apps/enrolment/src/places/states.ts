import type { StrandDefinition } from '#contracts';
import { asked, stateTable } from '#domain';
import { acceptApplication } from './commands/accept-application.js';
import { answerOffer } from './commands/answer-offer.js';
import { arriveFromCohort } from './commands/arrive-from-cohort.js';
import { carryOver } from './commands/carry-over.js';
import { changePriority } from './commands/change-priority.js';
import { changeCapacity } from './commands/change-capacity.js';
import { closePlaces } from './commands/close-places.js';
import { enterApplication } from './commands/enter-application.js';
import { enterGroup } from './commands/enter-group.js';
import { expireOffers } from './commands/expire-offers.js';
import { extendWindow } from './commands/extend-window.js';
import { followVersion } from './commands/follow-version.js';
import { leaveList } from './commands/leave-list.js';
import { mergeApplicant } from './commands/merge-applicant.js';
import { moveApplicant } from './commands/move-applicant.js';
import { openPlaces } from './commands/open-places.js';
import { pausePlace } from './commands/pause-place.js';
import { rejectApplication } from './commands/reject-application.js';
import { rejoinWaitingList } from './commands/rejoin-waiting-list.js';
import { reopenApplication } from './commands/reopen-application.js';
import { releasePlace } from './commands/release-place.js';
import { returnToPlace } from './commands/return-to-place.js';
import { takeBackPlace } from './commands/take-back-place.js';
import { useUpPlace } from './commands/use-up-place.js';
import { withdrawApplication } from './commands/withdraw-application.js';
import { eligible } from '../application/examples.js';
import * as happened from './examples.js';
import {
  applicationId,
  decided,
  entry,
  everywhere,
  nothing,
  offerNotLost,
  opened,
  pasts,
  undecided,
} from './in-every-state.js';
import { evolve, noPlaces, type Places } from './places.js';

const { cohort } = happened;
const cohortOpened = { ...cohort, name: 'Autumn', on: '2023-09-01' };
const { unit, selection, offerWorkingDays } = cohort;
const definition = { unit, selection, places: { perCohort: 2, offerWorkingDays } } as StrandDefinition;

const { places: _places, cohortId: _cohortId, ...circumstances } = eligible;
const applicants = ['dan', 'eve'].map((one) => ({
  member: { applicationId: one, applicant: `person ${one}`, organisationId: `school of ${one}` },
  circumstances,
}));

const on = '2023-09-04';
const dora = {
  applicationId: 'dora',
  applicant: 'dora',
  organisationId: 'elm',
  on,
  stood: { status: 'waitlisted' as const },
};
const groupWaits = ['GroupEntered', 'ApplicantWaitlisted', 'ApplicantWaitlisted'];

/** An applicant’s standing in the cohort; places without one are open or closed. */
const statusOf = (places: Places): string =>
  places.status === 'none' ? 'none' : (places.entries[applicationId]?.status ?? places.status);

export const states = stateTable({
  aggregate: 'places',
  initial: noPlaces,
  evolve,
  statusOf,
  given: { now: '2023-09-08T09:00:00Z', today: '2023-09-08' },
  states: pasts,
  commands: {
    openPlaces: {
      when: asked(openPlaces, { opened: cohortOpened, definition }),
      comesTo: { ...nothing, none: ['PlacesOpened'] },
    },
    enterApplication: {
      when: asked(enterApplication, { applicationId, applicant: 'person anna', organisationId: 'elm' }),
      comesTo: {
        ...nothing,
        none: 'cohort.unknown',
        open: ['ApplicantEntered', 'PlaceOffered'],
        closed: ['ApplicantEntered', 'ApplicantRejected'],
      },
    },
    acceptApplication: {
      when: asked(acceptApplication, { applicationId }),
      comesTo: {
        ...decided,
        submitted: ['PlaceTaken'],
        waitlisted: 'cohort.full',
        offered: ['PlaceTaken'],
        'waitlisted (comes back)': 'cohort.full',
      },
    },
    rejectApplication: {
      when: asked(rejectApplication, { applicationId, reason: 'other' }),
      comesTo: {
        ...decided,
        ...undecided(['ApplicantRejected']),
        offered: 'application.has-offer',
        'waitlisted (comes back)': 'application.has-participation',
      },
    },
    withdrawApplication: {
      when: asked(withdrawApplication, { applicationId }),
      comesTo: { ...decided, ...undecided(['ApplicantWithdrew']) },
    },
    leaveList: {
      when: asked(leaveList, { applicationId, because: 'accepted-elsewhere' }),
      comesTo: { ...nothing, ...undecided(['ApplicantWithdrew']) },
    },
    'answerOffer (yes)': {
      when: asked(answerOffer, { applicationId, accept: true, saidBy: 'the head' }),
      comesTo: { ...decided, ...undecided('application.not-offered'), offered: ['PlaceTaken'] },
    },
    'answerOffer (no)': {
      when: asked(answerOffer, { applicationId, accept: false, saidBy: 'the head' }),
      comesTo: { ...decided, ...undecided('application.not-offered'), offered: ['OfferDeclined'] },
    },
    'expireOffers (when the time has come)': {
      when: asked(expireOffers, {}),
      comesTo: { ...nothing, 'offered (time is up)': ['OfferExpired'] },
    },
    moveApplicant: {
      when: asked(moveApplicant, { applicationId, toOrganisationId: 'oak' }),
      comesTo: entry(['ApplicantMovedSchool']),
    },
    mergeApplicant: {
      when: asked(mergeApplicant, { applicationId, intoPersonId: 'person ann' }),
      comesTo: entry(['ApplicantMerged']),
    },
    enterGroup: {
      when: asked(enterGroup, { groupId: 'dan and eve', applicants }),
      comesTo: {
        ...everywhere(['GroupEntered', 'PlaceOffered', 'PlaceOffered']),
        none: 'cohort.unknown',
        waitlisted: 'application.group-too-large',
        offered: groupWaits,
        'offered (time is up)': groupWaits,
        accepted: groupWaits,
        ended: groupWaits,
        'waitlisted (comes back)': 'application.group-too-large',
        closed: 'cohort.closed',
        moved: 'cohort.closed',
      },
    },
    changePriority: {
      when: asked(changePriority, { applicationId, priority: true, reason: 'other' }),
      comesTo: {
        ...decided,
        ...undecided(['PriorityChanged']),
        offered: 'application.has-offer',
        'waitlisted (comes back)': 'application.returner',
      },
    },
    reopenApplication: {
      when: asked(reopenApplication, { applicationId, reason: 'decided-in-error' }),
      comesTo: {
        ...decided,
        ...undecided('application.not-decided'),
        'offered (time is up)': 'application.not-decided',
        rejected: ['ApplicantReopened', 'ApplicantWaitlisted', 'PlaceOffered'],
      },
    },
    takeBackPlace: {
      when: asked(takeBackPlace, { applicationId, reason: 'decided-in-error' }),
      comesTo: { ...nothing, accepted: ['ApplicantReopened', 'ApplicantWaitlisted', 'PlaceOffered'] },
    },
    rejoinWaitingList: {
      when: asked(rejoinWaitingList, { applicationId, reason: 'other', enrolled: false }),
      comesTo: {
        ...offerNotLost,
        declined: ['ApplicantRejoined', 'PlaceOffered'],
        expired: ['ApplicantRejoined', 'PlaceOffered'],
      },
    },
    pausePlace: {
      when: asked(pausePlace, { applicationId }),
      comesTo: { ...nothing, accepted: ['PlacePaused'] },
    },
    returnToPlace: {
      when: asked(returnToPlace, { applicationId }),
      comesTo: {
        ...nothing,
        ...undecided('enrolment.waits-for-place'),
        offered: 'application.has-offer',
        'offered (time is up)': 'application.has-offer',
        released: ['PlaceTaken'],
        ended: ['PlaceTaken'],
        paused: ['PlaceTaken'],
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        moved: 'application.went-on',
      },
    },
    arriveFromCohort: {
      when: asked(arriveFromCohort, {
        applicationId: 'dora',
        applicant: 'dora',
        organisationId: 'elm',
        on,
        arrived: 1,
      }),
      comesTo: {
        ...opened(['ApplicantArrived']),
        waitlisted: 'cohort.full',
        'waitlisted (comes back)': 'cohort.full',
        closed: 'cohort.closed',
        moved: 'cohort.closed',
      },
    },
    carryOver: {
      when: asked(carryOver, { coming: [dora] }),
      comesTo: {
        ...opened(['ApplicantCameOver', 'PlaceOffered']),
        waitlisted: ['ApplicantCameOver'],
        'waitlisted (comes back)': ['ApplicantCameOver'],
        closed: ['ApplicantCameOver', 'ApplicantRejected'],
        moved: ['ApplicantCameOver', 'ApplicantMovedOn'],
      },
    },
    followVersion: {
      when: asked(followVersion, { toVersion: 2 }),
      comesTo: opened(['StrandVersionChanged']),
    },
    releasePlace: {
      when: asked(releasePlace, { applicationId }),
      comesTo: {
        ...nothing,
        accepted: ['PlaceReleased'],
        paused: ['PlaceReleased'],
        'waitlisted (comes back)': ['PlaceReleased'],
      },
    },
    useUpPlace: {
      when: asked(useUpPlace, { applicationId }),
      comesTo: {
        ...nothing,
        accepted: ['PlaceUsedUp'],
        paused: ['PlaceReleased'],
        'waitlisted (comes back)': ['PlaceReleased'],
      },
    },
    changeCapacity: {
      when: asked(changeCapacity, { capacity: 3 }),
      comesTo: {
        ...opened(['CapacityChanged']),
        waitlisted: ['CapacityChanged', 'PlaceOffered'],
        'waitlisted (comes back)': ['CapacityChanged', 'PlaceOffered'],
      },
    },
    extendWindow: {
      when: asked(extendWindow, { until: '2024-07-31' }),
      comesTo: opened(['WindowExtended']),
    },
    closePlaces: {
      when: asked(closePlaces, { on: '2023-09-08' }),
      comesTo: {
        ...opened(['PlacesClosed']),
        ...undecided(['PlacesClosed', 'ApplicantRejected']),
        'offered (time is up)': ['PlacesClosed', 'ApplicantRejected'],
        closed: [],
        moved: [],
      },
    },
    'closePlaces (another cohort goes on)': {
      when: asked(closePlaces, { on: '2023-09-08', into: 'other' }),
      comesTo: {
        ...opened(['PlacesClosed']),
        ...undecided(['PlacesClosed', 'ApplicantMovedOn']),
        'offered (time is up)': ['PlacesClosed', 'ApplicantMovedOn'],
        closed: [],
        moved: [],
      },
    },
  },
});
