import { Refusal, type Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { mustBeDraft } from '../must-be-draft.js';

/** A form must not be a way to fill someone’s mailbox. */
const mostLinks = 5;

/** The link to the address did not come, or has expired: another one is to go there. */
export const askForAddressLink: Decide<object, Application, ApplicationEvent> = (_, application, { today: on }) => {
  const { linksAsked, addressConfirmedOn } = mustBeDraft(application);
  if (addressConfirmedOn !== undefined) return [];
  if (linksAsked >= mostLinks)
    throw new Refusal('conflict', 'application.links-used-up', `A link was sent to the address ${mostLinks} times`);
  return [{ type: 'AddressLinkAsked', on }];
};
