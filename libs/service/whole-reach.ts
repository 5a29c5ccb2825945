import { Refusal, type Reach } from '#domain';

/** What concerns the whole service is not for a grant that is limited to a strand or a place. */
export const mustReachAll = (reach: Reach | undefined): void => {
  if (reach?.covers({}) === false)
    throw new Refusal('forbidden', 'ops.grant-limited', 'This needs a grant that is not limited to a part');
};
