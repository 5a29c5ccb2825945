import { Refusal, type Decide } from '#domain';
import { isSubmitted, type Application, type ApplicationEvent } from '../application.js';
import { hasExpired } from '../link-expiry.js';
import { mustBeDraft } from '../must-be-draft.js';

export type ConfirmAddress = {
  /** When the link expires by which they come. */
  until?: string;
};

/** Whoever opened the link that went to the address says that the application is theirs; saying so again does no harm. */
export const confirmAddress: Decide<ConfirmAddress, Application, ApplicationEvent> = (
  link,
  application,
  { today: on, now },
) => {
  if (isSubmitted(application) || mustBeDraft(application).addressConfirmedOn !== undefined) return [];
  if (hasExpired(link, now)) throw new Refusal('gone', 'link.expired', 'This link has expired');
  return [{ type: 'AddressConfirmed', on }];
};
