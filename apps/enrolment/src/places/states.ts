import type { StrandDefinition } from '#contracts';
import { asked, stateTable } from '#domain';
import { acceptApplication } from './commands/accept-application.js';
import { answerOffer } from './commands/answer-offer.js';
import { changeCapacity } from './commands/change-capacity.js';
import { closePlaces } from './commands/close-places.js';
import { enterApplication } from './commands/enter-application.js';
import { expireOffers } from './commands/expire-offers.js';
import { moveApplicant } from './commands/move-applicant.js';
import { openPlaces } from './commands/open-places.js';
import { rejectApplication } from './commands/reject-application.js';
import { releasePlace } from './commands/release-place.js';
import { useUpPlace } from './commands/use-up-place.js';
import { withdrawApplication } from './commands/withdraw-application.js';
import * as happened from './examples.js';
import { evolve, noPlaces, type Places, type PlacesEvent } from './places.js';

const applicationId = 'anna';
const entered = happened.entered(applicationId);
/** What has become of Anna, as long as the places are open. */
const anna = (...events: PlacesEvent[]): PlacesEvent[] => [happened.opened(), entered, ...events];
const { cohort } = happened;
const opened = { ...cohort, name: 'Autumn', on: '2023-09-01' };
const { unit, selection, offerWorkingDays } = cohort;
const definition = { unit, selection, places: { perCohort: 2, offerWorkingDays } } as StrandDefinition;

/** An applicant’s standing in the cohort; places without one are open or closed. */
const statusOf = (places: Places): string =>
  places.status === 'none' ? 'none' : (places.entries[applicationId]?.status ?? places.status);

export const states = stateTable({
  aggregate: 'places',
  initial: noPlaces,
  evolve,
  statusOf,
  given: { now: '2023-09-08T09:00:00Z', today: '2023-09-08' },
  states: {
    none: [],
    open: [happened.opened()],
    submitted: anna(),
    waitlisted: [
      happened.opened({ capacity: 1 }),
      happened.entered('ben'),
      happened.taken('ben'),
      entered,
      happened.waitlisted(applicationId),
    ],
    offered: anna({ ...happened.offered(applicationId), expiresAt: '2023-09-12T23:00:00.000Z' } as PlacesEvent),
    'offered (time is up)': anna(happened.offered(applicationId)),
    accepted: anna(happened.taken(applicationId)),
    released: anna(happened.taken(applicationId), happened.released(applicationId)),
    ended: anna(happened.taken(applicationId), happened.usedUp(applicationId)),
    rejected: anna(happened.rejected(applicationId)),
    declined: anna(happened.offered(applicationId), happened.declined(applicationId)),
    expired: anna(happened.offered(applicationId), happened.expired(applicationId)),
    withdrawn: anna(happened.withdrew(applicationId)),
    closed: [happened.opened(), happened.closed],
  },
  commands: {
    openPlaces: {
      when: asked(openPlaces, { opened, definition }),
      comesTo: {
        none: ['PlacesOpened'],
        open: [],
        submitted: [],
        waitlisted: [],
        offered: [],
        'offered (time is up)': [],
        accepted: [],
        released: [],
        ended: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
        closed: [],
      },
    },
    enterApplication: {
      when: asked(enterApplication, { applicationId, applicant: 'person anna', organisationId: 'elm' }),
      comesTo: {
        none: 'cohort.unknown',
        open: ['ApplicantEntered', 'PlaceOffered'],
        submitted: [],
        waitlisted: [],
        offered: [],
        'offered (time is up)': [],
        accepted: [],
        released: [],
        ended: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
        closed: ['ApplicantEntered', 'ApplicantRejected'],
      },
    },
    acceptApplication: {
      when: asked(acceptApplication, { applicationId }),
      comesTo: {
        none: 'application.unknown',
        open: 'application.unknown',
        submitted: ['PlaceTaken'],
        waitlisted: 'cohort.full',
        offered: ['PlaceTaken'],
        'offered (time is up)': 'application.offer-expired',
        accepted: 'application.already-accepted',
        released: 'application.place-released',
        ended: 'application.already-accepted',
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        closed: 'application.unknown',
      },
    },
    rejectApplication: {
      when: asked(rejectApplication, { applicationId, reason: 'other' }),
      comesTo: {
        none: 'application.unknown',
        open: 'application.unknown',
        submitted: ['ApplicantRejected'],
        waitlisted: ['ApplicantRejected'],
        offered: ['ApplicantRejected'],
        'offered (time is up)': 'application.offer-expired',
        accepted: 'application.already-accepted',
        released: 'application.place-released',
        ended: 'application.already-accepted',
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        closed: 'application.unknown',
      },
    },
    withdrawApplication: {
      when: asked(withdrawApplication, { applicationId }),
      comesTo: {
        none: 'application.unknown',
        open: 'application.unknown',
        submitted: ['ApplicantWithdrew'],
        waitlisted: ['ApplicantWithdrew'],
        offered: ['ApplicantWithdrew'],
        'offered (time is up)': 'application.offer-expired',
        accepted: 'application.already-accepted',
        released: 'application.place-released',
        ended: 'application.already-accepted',
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        closed: 'application.unknown',
      },
    },
    'answerOffer (yes)': {
      when: asked(answerOffer, { applicationId, accept: true, saidBy: 'the head' }),
      comesTo: {
        none: 'application.unknown',
        open: 'application.unknown',
        submitted: 'application.not-offered',
        waitlisted: 'application.not-offered',
        offered: ['PlaceTaken'],
        'offered (time is up)': 'application.offer-expired',
        accepted: 'application.already-accepted',
        released: 'application.place-released',
        ended: 'application.already-accepted',
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        closed: 'application.unknown',
      },
    },
    'answerOffer (no)': {
      when: asked(answerOffer, { applicationId, accept: false, saidBy: 'the head' }),
      comesTo: {
        none: 'application.unknown',
        open: 'application.unknown',
        submitted: 'application.not-offered',
        waitlisted: 'application.not-offered',
        offered: ['OfferDeclined'],
        'offered (time is up)': 'application.offer-expired',
        accepted: 'application.already-accepted',
        released: 'application.place-released',
        ended: 'application.already-accepted',
        rejected: 'application.was-rejected',
        declined: 'application.was-declined',
        expired: 'application.offer-expired',
        withdrawn: 'application.was-withdrawn',
        closed: 'application.unknown',
      },
    },
    'expireOffers (when the time has come)': {
      when: asked(expireOffers, {}),
      comesTo: {
        none: [],
        open: [],
        submitted: [],
        waitlisted: [],
        offered: [],
        'offered (time is up)': ['OfferExpired'],
        accepted: [],
        released: [],
        ended: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
        closed: [],
      },
    },
    moveApplicant: {
      when: asked(moveApplicant, { applicationId, toOrganisationId: 'oak' }),
      comesTo: {
        none: [],
        open: [],
        submitted: ['ApplicantMovedSchool'],
        waitlisted: ['ApplicantMovedSchool'],
        offered: ['ApplicantMovedSchool'],
        'offered (time is up)': ['ApplicantMovedSchool'],
        accepted: ['ApplicantMovedSchool'],
        released: ['ApplicantMovedSchool'],
        ended: ['ApplicantMovedSchool'],
        rejected: ['ApplicantMovedSchool'],
        declined: ['ApplicantMovedSchool'],
        expired: ['ApplicantMovedSchool'],
        withdrawn: ['ApplicantMovedSchool'],
        closed: [],
      },
    },
    releasePlace: {
      when: asked(releasePlace, { applicationId }),
      comesTo: {
        none: [],
        open: [],
        submitted: [],
        waitlisted: [],
        offered: [],
        'offered (time is up)': [],
        accepted: ['PlaceReleased'],
        released: [],
        ended: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
        closed: [],
      },
    },
    useUpPlace: {
      when: asked(useUpPlace, { applicationId }),
      comesTo: {
        none: [],
        open: [],
        submitted: [],
        waitlisted: [],
        offered: [],
        'offered (time is up)': [],
        accepted: ['PlaceUsedUp'],
        released: [],
        ended: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
        closed: [],
      },
    },
    changeCapacity: {
      when: asked(changeCapacity, { capacity: 3 }),
      comesTo: {
        none: 'cohort.unknown',
        open: ['CapacityChanged'],
        submitted: ['CapacityChanged'],
        waitlisted: ['CapacityChanged', 'PlaceOffered'],
        offered: ['CapacityChanged'],
        'offered (time is up)': ['CapacityChanged'],
        accepted: ['CapacityChanged'],
        released: ['CapacityChanged'],
        ended: ['CapacityChanged'],
        rejected: ['CapacityChanged'],
        declined: ['CapacityChanged'],
        expired: ['CapacityChanged'],
        withdrawn: ['CapacityChanged'],
        closed: ['CapacityChanged'],
      },
    },
    closePlaces: {
      when: asked(closePlaces, { on: '2023-09-08' }),
      comesTo: {
        none: 'cohort.unknown',
        open: ['PlacesClosed'],
        submitted: ['PlacesClosed', 'ApplicantRejected'],
        waitlisted: ['PlacesClosed', 'ApplicantRejected'],
        offered: ['PlacesClosed', 'ApplicantRejected'],
        'offered (time is up)': ['PlacesClosed', 'ApplicantRejected'],
        accepted: ['PlacesClosed'],
        released: ['PlacesClosed'],
        ended: ['PlacesClosed'],
        rejected: ['PlacesClosed'],
        declined: ['PlacesClosed'],
        expired: ['PlacesClosed'],
        withdrawn: ['PlacesClosed'],
        closed: [],
      },
    },
  },
});
