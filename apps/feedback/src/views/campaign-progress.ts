import { CampaignOpened, InvitationsIssued, ResponseCompleted } from '#contracts';
import { view } from '#domain';

/** How many were invited and how many have answered; the campaign and its responses arrive in any order. */
export type Progress = { invited: number; answered: number };

export const nobody: Progress = { invited: 0, answered: 0 };

/** One document per campaign. */
export const campaignProgress = view<Progress>('campaign-progress', { version: 1 })
  .on(
    CampaignOpened,
    ({ data }) => data.campaignId,
    (progress = nobody) => progress,
  )
  .on(
    InvitationsIssued,
    ({ data }) => data.campaignId,
    (progress = nobody, { data }) => ({ ...progress, invited: data.invited }),
  )
  .on(
    ResponseCompleted,
    ({ data }) => data.campaignId,
    (progress = nobody) => ({ ...progress, answered: progress.answered + 1 }),
  );

/** The share of the invited who have answered; of nobody there is none. */
export const responseRateOf = ({ invited, answered }: Progress): number | null =>
  invited === 0 ? null : answered / invited;
