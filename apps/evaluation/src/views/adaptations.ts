import { AdaptationDecided, AdaptationJudged } from '#contracts';
import { view } from '#domain';

export type AdaptationLine = Omit<AdaptationDecided, never> & {
  judged?: { judgement: AdaptationJudged['judgement']; on: string };
};

/** One document per adaptation: you said, we did, and whether it helped. */
export const adaptations = view<AdaptationLine>('adaptations', { version: 1 })
  .on(
    AdaptationDecided,
    ({ data }) => data.adaptationId,
    (_, { data }) => ({ ...data }),
  )
  .on(
    AdaptationJudged,
    ({ data }) => data.adaptationId,
    (line, { data: { judgement, on } }) => line && { ...line, judged: { judgement, on } },
  );
