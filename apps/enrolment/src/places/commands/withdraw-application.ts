import { Id } from '#contracts';
import type { Decide } from '#domain';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export class WithdrawApplication {
  @Id() applicationId!: string;
}

/** The system itself withdraws it when the applicant was accepted elsewhere. */
export type Withdrawal = WithdrawApplication & { because?: 'accepted-elsewhere' };

export const withdrawApplication: Decide<Withdrawal, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, because } = command;
  const { places } = openApplication(state, applicationId, given.now);
  const on = given.today;
  const withdrew: PlacesEvent = { type: 'ApplicantWithdrew', applicationId, on, ...(because && { because }) };
  return andOfferWhatIsFree(places, [withdrew], given);
};
