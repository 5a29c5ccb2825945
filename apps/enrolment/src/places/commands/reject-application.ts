import { Id, rejectionReasons, type RejectionReason } from '#contracts';
import type { Decide } from '#domain';
import { IsIn } from 'class-validator';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export class RejectApplication {
  @Id() applicationId!: string;
  @IsIn(rejectionReasons) reason!: RejectionReason;
}

export const rejectApplication: Decide<RejectApplication, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, reason } = command;
  const { places } = openApplication(state, applicationId, given.now);
  return andOfferWhatIsFree(places, [{ type: 'ApplicantRejected', applicationId, on: given.today, reason }], given);
};
