import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { linkPurposes, type Application, type ApplicationEvent, type LinkPurpose } from '../application.js';
import { mustBeSubmitted } from '../must-be-submitted.js';
import { mustBeDraft } from '../must-be-draft.js';
import { stillToChoose } from '../still-to-choose.js';

export class IssueLink {
  @Id() applicationId!: string;
  /** The form and the address for the applicant, the endorsement for the head, the answer to an offer for the applicant. */
  @IsIn(linkPurposes) opens!: LinkPurpose;
}

const must: Record<LinkPurpose, (application: Application) => void> = {
  form: (application) => {
    if (application.status !== 'draft') mustBeSubmitted(application);
  },
  address: mustBeDraft,
  endorsement: (application) => {
    if (!stillToChoose(application).selection.needs.endorsement)
      throw new Refusal('conflict', 'strand.needs-no-endorsement', 'No head has to endorse applicants of this strand');
  },
  offer: (application) => {
    if (mustBeSubmitted(application).status !== 'offered')
      throw new Refusal('conflict', 'application.not-offered', 'No place has been offered to the applicant');
  },
};

/** Whoever has the link may act by it, so who took it, and when, is recorded. */
export const issueLink: Decide<IssueLink, Application, ApplicationEvent> = ({ opens }, application, { today: on }) => {
  must[opens](application);
  return [{ type: 'LinkIssued', opens, on }];
};
