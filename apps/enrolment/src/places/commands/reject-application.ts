import { Id, rejectionReasons, type RejectionReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, takesPart } from '../room.js';

export class RejectApplication {
  @Id() applicationId!: string;
  @IsIn(rejectionReasons) reason!: RejectionReason;
}

export const rejectApplication: Decide<RejectApplication, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, reason } = command;
  const { places, entry } = openApplication(state, applicationId, given.now);
  if (takesPart(entry))
    throw new Refusal('conflict', 'application.has-participation', 'The applicant takes part: the enrolment can end');
  if (entry.status === 'offered')
    throw new Refusal('conflict', 'application.has-offer', 'A place is offered: the applicant answers, or withdraws');
  return andOfferWhatIsFree(places, [{ type: 'ApplicantRejected', applicationId, on: given.today, reason }], given);
};
