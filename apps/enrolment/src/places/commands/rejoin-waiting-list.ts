import { Id, reconsiderationReasons, type ReconsiderationReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { mustNotBeInPlay } from '../in-play.js';
import type { Places, PlacesEvent } from '../places.js';
import { alreadyEnrolled, andOfferWhatIsFree, partyOf } from '../room.js';

export class RejoinWaitingList {
  @Id() applicationId!: string;
  @IsIn(reconsiderationReasons) reason!: ReconsiderationReason;
}

export type Rejoining = RejoinWaitingList & {
  /** Whether the applicant takes part in the strand at present. */
  enrolled: boolean;
};

/** Who declined, or did not answer in time, waits again: behind everyone else. */
export const rejoinWaitingList: Decide<Rejoining, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, reason, enrolled } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || !entry)
    throw new Refusal('not-found', 'application.unknown', 'There is no such application in this cohort');
  if (entry.status !== 'declined' && entry.status !== 'expired')
    throw new Refusal('conflict', 'application.offer-not-lost', 'No offer was declined or left unanswered');
  if (places.status === 'closed') throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  if (enrolled) throw new Refusal('conflict', ...alreadyEnrolled);
  const party = partyOf(places, entry);
  for (const one of party) mustNotBeInPlay(places, one);
  const rejoined = party.map(({ applicationId: id }): PlacesEvent => ({
    type: 'ApplicantRejoined',
    applicationId: id,
    on: given.today,
    reason,
  }));
  return andOfferWhatIsFree(places, rejoined, given);
};
