import { Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean } from 'class-validator';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, placeTaken } from '../room.js';

export class AnswerOffer {
  @Id() applicationId!: string;
  @IsBoolean() accept!: boolean;
  /** Who gave the answer to the officer, in words; kept with the application only. */
  @Line() saidBy!: string;
}

export const answerOffer: Decide<AnswerOffer, Places, PlacesEvent> = ({ applicationId, accept }, state, given) => {
  const { places, entry } = openApplication(state, applicationId, given.now);
  if (entry.status !== 'offered')
    throw new Refusal('conflict', 'application.not-offered', 'No place has been offered to the applicant');
  return accept
    ? [placeTaken(places, entry, given)]
    : andOfferWhatIsFree(places, [{ type: 'OfferDeclined', applicationId, on: given.today }], given);
};
