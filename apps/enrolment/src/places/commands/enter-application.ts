import { Refusal, type Decide } from '#domain';
import type { Candidate } from '../entry.js';
import { hopesAlready } from '../in-play.js';
import type { Places, PlacesEvent } from '../places.js';
import { fits, offerTo } from '../room.js';

export type EnterApplication = Candidate;

/** First come: a free place is offered at once, else the applicant waits. By criteria: an officer decides later. */
export const enterApplication: Decide<EnterApplication, Places, PlacesEvent> = (command, places, given) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  const { applicationId, applicant, organisationId, authority } = command;
  if (places.entries[applicationId]) return [];
  const on = given.today;
  const candidate = { applicant, organisationId, ...(authority !== undefined && { authority }) };
  const entered: PlacesEvent = { type: 'ApplicantEntered', applicationId, ...candidate, on };
  if (places.status === 'closed')
    return places.into === undefined
      ? [entered, { type: 'ApplicantRejected', applicationId, on, reason: 'no-places' }]
      : [entered, { type: 'ApplicantMovedOn', applicationId, on, toCohortId: places.into }];
  // Sent after another was closed, which has been opened again before this one came in: nobody waits twice.
  if (hopesAlready(places, command)) return [entered, { type: 'ApplicantWithdrew', applicationId, on }];
  if (places.cohort.selection === 'criteria') return [entered];
  // Nobody who waits is passed over: whoever fits a free place has been offered it already.
  return fits(places, [command])
    ? [entered, offerTo(places, command, given)]
    : [entered, { type: 'ApplicantWaitlisted', applicationId, on }];
};
