import { CampaignOpened, InvitationsIssued } from '#contracts';
import { view, type Received } from '#domain';

export type CampaignLine = {
  campaignId: string;
  strand: string;
  cohortId: string;
  /** Absent until it is known what was asked. */
  template?: string;
  closesOn?: string;
  invited: number;
};

const begun = (
  line: CampaignLine | undefined,
  { data, strand = '' }: Received<CampaignOpened | InvitationsIssued>,
) => ({
  invited: 0,
  ...line,
  campaignId: data.campaignId,
  strand,
  cohortId: data.cohortId,
});

/** One document per survey: what it asked and how many it invited, the denominator of its response rate. */
export const campaigns = view<CampaignLine>('campaigns', { version: 1 })
  .on(
    CampaignOpened,
    ({ data }) => data.campaignId,
    (line, event) => ({ ...begun(line, event), template: event.data.template, closesOn: event.data.closesOn }),
  )
  .on(
    InvitationsIssued,
    ({ data }) => data.campaignId,
    (line, event) => ({ ...begun(line, event), invited: (line?.invited ?? 0) + event.data.invited }),
  );
