import { Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean } from 'class-validator';
import { mustBeAtOpenSchools, type ClosedSchools } from '../at-open-schools.js';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, partyOf, placesTaken } from '../room.js';

export class AnswerOffer {
  @Id() applicationId!: string;
  @IsBoolean() accept!: boolean;
  /** Who gave the answer to the officer, in words; kept with the application only. */
  @Line() saidBy!: string;
}

export type OfferAnswer = AnswerOffer & { closedSchools?: ClosedSchools };

/** For those who applied together the answer of one is the answer of all. */
export const answerOffer: Decide<OfferAnswer, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, accept, closedSchools } = command;
  const { places, entry } = openApplication(state, applicationId, given.now);
  if (entry.status !== 'offered')
    throw new Refusal('conflict', 'application.not-offered', 'No place has been offered to the applicant');
  const party = partyOf(places, entry);
  if (accept) {
    mustBeAtOpenSchools(party, closedSchools);
    return placesTaken(places, party, given);
  }
  const declined = party.map(({ applicationId: id }): PlacesEvent => ({
    type: 'OfferDeclined',
    applicationId: id,
    on: given.today,
  }));
  return andOfferWhatIsFree(places, declined, given);
};
