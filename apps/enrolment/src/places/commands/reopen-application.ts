import { Id, reconsiderationReasons, type ReconsiderationReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { consideredAgain } from '../considered-again.js';
import { mustNotBeInPlay } from '../in-play.js';
import { refusalOf } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, partyOf } from '../room.js';

export class ReopenApplication {
  @Id() applicationId!: string;
  @IsIn(reconsiderationReasons) reason!: ReconsiderationReason;
}

/** A rejected application is considered again, with all who applied together; where it is first come, they wait again. */
export const reopenApplication: Decide<ReopenApplication, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, reason } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || !entry)
    throw new Refusal('not-found', 'application.unknown', 'There is no such application in this cohort');
  switch (entry.status) {
    case 'submitted':
    case 'waitlisted':
    case 'offered':
      throw new Refusal('conflict', 'application.not-decided', 'It has not been decided yet');
    case 'rejected':
      break;
    default:
      throw refusalOf(entry.status, entry.on);
  }
  if (places.status === 'closed') throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  const party = partyOf(places, entry);
  for (const one of party) mustNotBeInPlay(places, one);
  return andOfferWhatIsFree(places, consideredAgain(places, party, { on: given.today, reason }), given);
};
