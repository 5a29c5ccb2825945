import { CampaignOpened, InvitationsIssued, ResponseCompleted } from '#contracts';
import type { EventClass, Received } from '#domain';
import fc from 'fast-check';
import { campaignProgress, responseRateOf, type Progress } from './campaign-progress.js';

type Told = [EventClass, object];
const campaignId = 'the campaign';
const answered: Told = [ResponseCompleted, { campaignId }];
const story: Told[] = [
  [CampaignOpened, { campaignId }],
  [InvitationsIssued, { campaignId, invited: 4 }],
  answered,
  answered,
];

const after = (events: Told[]): Progress | undefined =>
  events.reduce<Progress | undefined>(
    (progress, [eventClass, data]) => campaignProgress.folds.get(eventClass)!.fold(progress, { data } as Received),
    undefined,
  );

describe('the progress of a campaign', () => {
  it('is how many were invited and how many have answered, whichever is heard of first', () => {
    const inAnyOrder = fc.shuffledSubarray(story, { minLength: story.length });
    fc.assert(fc.property(inAnyOrder, (events) => expect(after(events)).toEqual({ invited: 4, answered: 2 })));
  });
  it('has a rate once someone is invited', () => {
    expect(responseRateOf({ invited: 4, answered: 2 })).toBe(0.5);
    expect(responseRateOf({ invited: 0, answered: 0 })).toBeNull();
  });
});
