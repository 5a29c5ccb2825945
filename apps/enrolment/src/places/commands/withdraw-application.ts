import { Id } from '#contracts';
import type { Decide } from '#domain';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export class WithdrawApplication {
  @Id() applicationId!: string;
}

export const withdrawApplication: Decide<WithdrawApplication, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId } = command;
  const { places } = openApplication(state, applicationId, given.now);
  return andOfferWhatIsFree(places, [{ type: 'ApplicantWithdrew', applicationId, on: given.today }], given);
};
