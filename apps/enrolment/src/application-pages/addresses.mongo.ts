import { Inject, Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import { Strands } from '#service';
import { addressIn } from '../application/address-in.js';
import { isSubmitted, type Submitted } from '../application/application.js';
import { Applications } from '../application/applications.mongo.js';
import { askForAddressLink } from '../application/commands/ask-for-address-link.js';
import { confirmAddress, type ConfirmAddress } from '../application/commands/confirm-address.js';
import { discardDraft } from '../application/commands/discard-draft.js';
import type { OpenedLink } from '../application/link-expiry.js';
import { mustBeDraft } from '../application/must-be-draft.js';
import { SignedLinks } from '../application/signed-links.crypto.js';
import type { AskedToConfirm } from './address-page.js';
import type { AddressAnswer } from './submitted-form.js';

const answers = {
  confirm: { decide: confirmAddress, goTo: '/address' },
  ask: { decide: askForAddressLink, goTo: '/address/asked' },
  discard: { decide: discardDraft, goTo: '/application/deleted' },
};

/** What stands behind the link that goes to the address of an applicant. */
@Injectable()
export class Addresses {
  constructor(
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(SignedLinks) private readonly links: SignedLinks,
  ) {}

  /** Whose address is asked about; once the form is sent, how the application stands. */
  async asked(link: OpenedLink): Promise<AskedToConfirm | Submitted> {
    const { applicationId } = link;
    const { state, details } = await this.applications.get(applicationId);
    if (isSubmitted(state)) return state;
    const draft = mustBeDraft(state);
    const definition = await this.strands.definition(draft.strand, draft.strandVersion);
    const { to = '' } = addressIn(details);
    const title = definition?.title ?? draft.strand;
    return { draft, title, to, by: link, form: this.links.to('form', applicationId) };
  }

  /** Says where the browser goes next. */
  async answer(link: OpenedLink, answer: AddressAnswer, cause: Cause): Promise<string> {
    const { decide, goTo } = answers[answer];
    await this.applications.handle<ConfirmAddress>(link.applicationId, link, decide, cause);
    return goTo;
  }
}
